/** What a questionnaire phase draws from its deck, and what is checked across the phases that ask the same. */
import { SurveySettings, type SurveyConfig, type SurveyDeck } from "../activities/survey/schema.ts";
import type { SurveyItem } from "../activities/survey/terms.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import type { ScenarioFile } from "./schema.ts";

type Resolved = { readonly config: unknown } | { readonly problems: readonly Problem[] };

/** Each publication once, in the order of the facts. */
function sourcesOf(ids: readonly string[], { facts }: Library): SurveyItem["sources"] {
  const cited = ids
    .flatMap((id) => facts.get(id) ?? [])
    .map(({ source_title: title, year }) => ({ title, year }));
  const isFirst = ({ title, year }: (typeof cited)[number], index: number) =>
    cited.findIndex((other) => other.title === title && other.year === year) === index;
  return cited.filter(isFirst);
}

function itemOf(item: SurveyDeck["items"][number], { scale }: SurveyDeck, library: Library): SurveyItem {
  const { topic, id, prompt } = item;
  if (item.topic !== "knowledge")
    return { topic, id, prompt, steps: scale, answer: null, explanation: null, facts: [], sources: [] };
  const { options, explanation, facts } = item;
  const answer = options.findIndex((option) => option.id === item.answer);
  return {
    ...{ topic, id, prompt, steps: options.map(({ text }) => text), answer, explanation, facts },
    sources: sourcesOf(facts, library),
  };
}

/** Every item of a deck, as it is asked. */
export const itemsIn = (deck: SurveyDeck, library: Library): readonly SurveyItem[] =>
  deck.items.map((item) => itemOf(item, deck, library));

export function surveyConfig(
  { deck: id, moment, with: first, items, open }: SurveySettings,
  library: Library,
): Resolved {
  const deck = library.decks.get(id);
  if (deck?.kind !== "survey")
    return { problems: [{ path: ["deck"], message: `no questionnaire is called ${id}` }] };
  const unknown = items?.findIndex((wanted) => !deck.items.some((item) => item.id === wanted)) ?? -1;
  if (items && unknown >= 0)
    return {
      problems: [{ path: ["items", unknown], message: `the deck ${id} has no item ${items[unknown] ?? ""}` }],
    };
  const config: SurveyConfig = {
    ...{ moment, with: first ?? null, title: deck.title, open: open ? (deck.open?.[moment] ?? null) : null },
    items: deck.items
      .filter((item) => items?.includes(item.id) ?? true)
      .map((item) => itemOf(item, deck, library)),
  };
  return { config };
}

/** « With » names a questionnaire asked earlier, of the same deck, before the rest. */
export function checkSurveys({ phases }: ScenarioFile): Problem[] {
  const asked = phases.map(({ id, activity, settings }) => ({
    id,
    settings: activity === "survey" ? SurveySettings.safeParse(settings).data : undefined,
  }));
  return asked.flatMap(({ settings }, index) => {
    const first = settings?.with;
    if (!settings || first === undefined) return [];
    const path = ["phases", index, "settings", "with"];
    const other = asked.slice(0, index).find(({ id }) => id === first)?.settings;
    if (settings.moment !== "after" || other?.moment !== "before")
      return [{ path, message: `${first} is no questionnaire asked before this one` }];
    if (other.deck !== settings.deck) return [{ path, message: `${first} asks another deck` }];
    return isSame(other.items, settings.items) ? [] : [{ path, message: `${first} asks other items` }];
  });
}

const isSame = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((id) => b.includes(id));
