/** How it was counted and what cannot be concluded, in the words of a balance. */
import { fill } from "../../roadmap/prose.ts";
import type { Locale } from "../../scenario/text.ts";
import { worthOf } from "../feeds/worth.ts";
import type { CampaignDeck } from "../schema.ts";
import type fr from "./text/fr.json";

/** Every sentence of a balance. French sets the shape; English has the same keys. */
export type BalanceTexts = typeof fr;

/** As participants read them on their own page. */
export const rulesOf = ({ rules }: BalanceTexts): string[] => Object.values(rules);

/** All numbers of the game that the deck chose. */
export function hypothesesOf(deck: CampaignDeck, locale: Locale, texts: BalanceTexts): string[] {
  const { hypotheses: words, done } = texts;
  const comma = (value: number) => (locale === "fr" ? String(value).replace(".", ",") : String(value));
  const three = ([bronze, silver, gold]: readonly [number, number, number]) => ({
    ...{ bronze: comma(bronze), silver: comma(silver), gold: comma(gold) },
  });
  return [
    ...deck.missions.map(({ title, unit, steps, cap }) =>
      fill(words.mission, { title: title[locale], steps, cap, unit: unit?.[locale] ?? done }),
    ),
    ...fedWords(deck, words),
    fill(words.medalSteps, three(deck.medals.steps)),
    fill(words.medalProgress, three(deck.medals.progress)),
    fill(words.gauge, { count: deck.gauge.perPerson }),
    fill(words.regular, { percent: Math.round(deck.regular * 100) }),
  ];
}

function fedWords(deck: CampaignDeck, words: BalanceTexts["hypotheses"]): string[] {
  const { quiz, cleanup } = worthOf(deck);
  const { sessions } = deck;
  return [
    ...(quiz === null ? [] : [fill(words.quiz, { count: quiz })]),
    ...(cleanup ? [fill(words.cleanup, { ...cleanup })] : []),
    ...(sessions ? [fill(words.session, { steps: sessions.steps, count: sessions.counted })] : []),
  ];
}

export const limitsOf = ({ weeks }: CampaignDeck, { limits }: BalanceTexts): string[] =>
  limits.map((limit) => fill(limit, { weeks }));
