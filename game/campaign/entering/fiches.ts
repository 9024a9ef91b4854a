/** Chosen entries of a campaign as fiches of a workspace: proposed, with where they come from and what was measured. */
import { dateInWords, numberInWords } from "../../roadmap/figures.ts";
import { oneLine, shortened } from "../../roadmap/plain-words.ts";
import { fill } from "../../roadmap/prose.ts";
import type { Theme } from "../../scenario/themes.ts";
import { newFiche } from "../../workspace/fiche.ts";
import type { Fiche, Origin } from "../../workspace/schema.ts";
import { daysLater } from "../../workspace/when.ts";
import {
  peopleOf,
  teamsEntering,
  type ActionEntry,
  type Entry,
  type Held,
  type IdeaEntry,
  type Writing,
} from "./entries.ts";
import { measuredBy } from "./measured.ts";

/** @param theme of an idea, which has none by itself */
export const ficheOf = (writing: Writing, entry: Entry, theme: Theme): Fiche =>
  entry.kind === "action" ? actionFiche(writing, entry) : ideaFiche(writing, entry, theme);

const TITLE_LENGTH = 200;
const LINE_LENGTH = 1_000;

function actionFiche(writing: Writing, { id, action, missions }: ActionEntry): Fiche {
  const { locale, words, code, today } = writing;
  const title = action.title[locale];
  const proof = (held: Held) => ({
    title: shortened(fill(words.entering.proof, valuesOf(writing, held)), LINE_LENGTH),
    place: fill(words.entering.place, { code }),
    ...{ date: today, owner: null },
  });
  return {
    ...newFiche(id, { title, theme: action.theme }),
    ...{ tiers: [...action.tiers], summary: action.summary[locale], duty: action.duty ?? null },
    ...{ rebound: action.rebound[locale], guard: action.guards[0]?.[locale] ?? null },
    finding: missions.map((held) => fill(words.entering.finding, valuesOf(writing, held))).join("\n"),
    indicators: {
      catalogue: {
        ...{ name: action.indicator[locale], unit: null, formula: null, source: null, frequency: null },
        ...{ startValue: null, target: null, readings: {} },
      },
      ...measuredBy(writing, action.id),
    },
    proofs: Object.fromEntries(missions.map((held) => [held.mission.id, proof(held)])),
    origins: [originOf(writing, { id, title, catalogueId: action.id, votes: 0 })],
  };
}

function ideaFiche(writing: Writing, { id, text, team, votes }: IdeaEntry, theme: Theme): Fiche {
  const { words, campaign, code, today } = writing;
  const title = shortened(oneLine(text) ?? "–", TITLE_LENGTH);
  const values = { title: campaign.title, team: team ?? words.unnamed, votes };
  return {
    ...newFiche(id, { title, theme }),
    ...{ summary: text, finding: fill(words.entering.ideaFinding, values) },
    proofs: {
      idea: {
        title: fill(words.entering.proofIdea, values),
        place: fill(words.entering.place, { code }),
        ...{ date: today, owner: null },
      },
    },
    origins: [originOf(writing, { id, title, catalogueId: null, votes })],
  };
}

function valuesOf({ campaign, texts, locale, words, team }: Writing, { mission, people, amount }: Held) {
  const { starts, title, deck } = campaign;
  const count = numberInWords(texts, people.count);
  return {
    ...{
      title,
      mission: mission.title[locale],
      people: people.isAtLeast ? fill(words.atLeast, { count }) : count,
    },
    all: numberInWords(texts, peopleOf(campaign, teamsEntering({ campaign, team }))),
    ...{ amount: numberInWords(texts, amount), unit: mission.unit?.[locale] ?? words.done },
    from: dateInWords(texts, starts),
    to: dateInWords(texts, daysLater(starts, 7 * deck.weeks - 1)),
  };
}

type Told = Pick<Origin, "title" | "catalogueId" | "votes"> & { readonly id: string };

/** As a table of a session would be: the campaign's code in its place, no priority that nobody discussed. */
const originOf = ({ campaign, code, words }: Writing, { id, title, catalogueId, votes }: Told): Origin => ({
  ...{ session: code, action: id, table: fill(words.entering.origin, { title: campaign.title }) },
  ...{ title, catalogueId, votes },
  ...{ impact: null, feasibility: null, guard: null, verdict: null, pitch: null },
});
