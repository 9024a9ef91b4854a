/** What a mandate phase freezes: its decks resolved over its estate, the news and confidences that fit them. */
import type { z } from "zod";
import type { CatalogueAction } from "./catalogue.ts";
import type { Lever, MandateConfig, MandateSettings, News, Quoted } from "../activities/mandate/schema.ts";
import { leverEffects } from "../footprint/levers.ts";
import { resolveCouncil, resolveMandate, resolveNews, type Sources } from "../mandate/resolve.ts";
import type { Estate } from "../footprint/schema.ts";
import type { MandateDeck, NewsDeck, RolesDeck } from "../mandate/schema.ts";
import type { Setup } from "../mandate/world.ts";
import type { Fact } from "./facts.ts";
import type { Library, World } from "./library.ts";
import { newsStories } from "./news-stories.ts";
import type { Problem } from "./problem.ts";

type Settings = z.output<typeof MandateSettings>;
type Resolved = { readonly config: MandateConfig } | { readonly problems: readonly Problem[] };

/** The five levers a table may seal before its first year. */
const SEALED = ["durees-de-vie", "reconditionne-30", "un-ecran-sur-trois", "stockage-double", "pue"];

interface Decks {
  readonly deck: MandateDeck;
  readonly news: NewsDeck;
  readonly roles: RolesDeck;
}

export function mandateConfig(settings: Settings, library: Library): Resolved {
  const problems: Problem[] = [];
  const say = (key: string, message: string) => problems.push({ path: [key], message });
  const { world } = library;
  const estate = world?.estates.get(settings.estate);
  if (!world) say("estate", "estates, facts and levers must be without problems before one is played");
  else if (!estate) say("estate", `no estate is called ${settings.estate}`);
  const decks = decksOf(settings, library, say);
  if (!world || !estate || !decks) return { problems };
  const catalogue = catalogueOf(library);
  const sources: Sources = {
    estate,
    numbers: world.numbers,
    catalogue: new Map(catalogue.map((action) => [action.id, action])),
  };
  const resolved = resolveMandate(decks.deck, sources, settings.years);
  const news = resolveNews(decks.deck, decks.news, sources);
  const council = resolveCouncil(decks.deck, sources);
  const told = newsStories(decks.news, library);
  const found = [
    ...inDeck(decks.deck.id, resolved.problems ?? []),
    // What they found elsewhere in the deck of actions was said just above.
    ...inDeck(
      decks.news.id,
      news.problems.filter(({ path: [key] }) => key === "news"),
    ),
    ...inDeck(
      decks.deck.id,
      council.problems.filter(({ path: [key] }) => key === "rules"),
    ),
    ...checkStories(decks, settings.years),
    ...inDeck(decks.news.id, told.problems),
  ];
  if (!resolved.setup || found.length > 0) return { problems: found };
  const { setup } = resolved;
  return {
    config: {
      setup,
      ...{ estate, estateName: estate.nom, factors: world.factors, mode: estate.mode },
      ...{ short: settings.short, keeps: settings.keeps },
      news: news.news satisfies readonly News[],
      roles: decks.roles.roles,
      confidences: decks.roles.confidences,
      catalogue: catalogue.filter(({ id }) => id in setup.actions),
      levers: leversOf(world, estate),
      council: council.council,
      ...gameNumbers(decks.deck, estate.agents, setup.start.numbers),
      facts: quotedIn(decks, library),
      stories: told.stories,
    },
  };
}

/** What the deck says besides its actions, for an estate of this size. */
function gameNumbers(
  { rules, counters, actions }: MandateDeck,
  agents: number,
  start: Setup["start"]["numbers"],
): Pick<MandateConfig, "strained" | "stock" | "counters" | "skipped"> {
  return {
    strained: rules.strained,
    stock: Math.max(1, Math.round((rules.stock * agents) / 1000)),
    counters: counters.map(({ id, label }) => ({ id, label, start: start[`compteur.${id}`] ?? 0 })),
    skipped: Object.fromEntries(
      actions.flatMap(({ action, skipped }) =>
        skipped.map(({ without, text }) => [`${action}/${without}`, text] as const),
      ),
    ),
  };
}

/** The mistake is in the deck's own file: that is where its author will look. */
const inDeck = (deck: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, deck }));

const CITED = /^cité par /;

const quotedOf = ({
  label_fr,
  value,
  unit,
  year,
  source_title,
  confidence,
  confidence_level,
}: Fact): Quoted => ({
  ...{ label: label_fr, value, unit, year, source: source_title },
  citedBy: confidence_level === "cited" ? confidence.replace(CITED, "") : null,
});

/** What the table reads beside a news or a rebound that rests on a fact. */
function quotedIn({ deck, news }: Decks, { facts }: Library): MandateConfig["facts"] {
  const ids = [
    ...deck.actions.flatMap(({ rebound }) => rebound?.documented ?? []),
    ...news.news.flatMap((one) => one.facts),
  ];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const fact = facts.get(id);
      return fact ? [[id, quotedOf(fact)] as const] : [];
    }),
  );
}

function decksOf(
  { deck, news, roles }: Settings,
  { decks }: Library,
  say: (key: string, message: string) => void,
): Decks | undefined {
  const [found, told, held] = [decks.get(deck), decks.get(news), decks.get(roles)];
  if (found?.kind !== "mandate") say("deck", `no mandate deck is called ${deck}`);
  if (told?.kind !== "mandate-news") say("news", `no deck of news is called ${news}`);
  if (held?.kind !== "mandate-roles") say("roles", `no deck of roles is called ${roles}`);
  return found?.kind === "mandate" && told?.kind === "mandate-news" && held?.kind === "mandate-roles"
    ? { deck: found, news: told, roles: held }
    : undefined;
}

const catalogueOf = ({ decks }: Library): readonly CatalogueAction[] =>
  [...decks.values()].flatMap((deck) => (deck.kind === "actions" ? deck.actions : []));

/** A news for each year the scenario asks for, and people who speak of what can be played. */
function checkStories({ deck, news, roles }: Decks, years: number): Problem[] {
  const problems: Problem[] = [];
  if (news.news.length < years)
    problems.push({ path: ["news"], message: `${news.news.length} news are too few for ${years} years` });
  const known = new Set(deck.actions.map(({ action }) => action));
  const told = roles.confidences.flatMap(({ id, action, role }, index): Problem[] => [
    ...(known.has(action)
      ? []
      : [
          {
            path: ["confidences", index, "action"],
            message: `the confidence ${id} is about ${action}, which is not played`,
          },
        ]),
    ...(roles.roles.some((one) => one.id === role)
      ? []
      : [
          {
            path: ["confidences", index, "role"],
            message: `the confidence ${id} belongs to no role (${role})`,
          },
        ]),
  ]);
  return [...problems, ...inDeck(roles.id, told)];
}

/** What each lever does to the estate that is governed, which may be none of those it was published over. */
function leversOf({ levers, bases, factors, numbers }: World, estate: Estate): Lever[] {
  const { mode } = estate;
  const effects = leverEffects(levers, { ...bases, [mode]: estate }, factors, numbers);
  return effects
    .filter(({ id }) => SEALED.includes(id))
    .map(({ id, label, effects: by }) => ({ id, label, effect: Math.round(by[mode].model * 10) / 10 }));
}
