/** What a questionnaire phase draws from its deck, and what is checked across the phases that ask the same. */
import { SurveySettings, type SurveyConfig, type SurveyDeck } from "../activities/survey/schema.ts";
import type { SurveyItem } from "../activities/survey/state.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import type { ScenarioFile } from "./schema.ts";

type Resolved = { readonly config: unknown } | { readonly problems: readonly Problem[] };

function itemOf(item: SurveyDeck["items"][number], { scale }: SurveyDeck): SurveyItem {
  const { topic, id, prompt } = item;
  if (item.topic !== "knowledge")
    return { topic, id, prompt, steps: scale, answer: null, explanation: null, facts: [] };
  const { options, explanation, facts } = item;
  const answer = options.findIndex((option) => option.id === item.answer);
  return { topic, id, prompt, steps: options.map(({ text }) => text), answer, explanation, facts };
}

export function surveyConfig(
  { deck: id, moment, with: first }: SurveySettings,
  { decks }: Library,
): Resolved {
  const deck = decks.get(id);
  if (deck?.kind !== "survey")
    return { problems: [{ path: ["deck"], message: `no questionnaire is called ${id}` }] };
  const config: SurveyConfig = {
    ...{ moment, with: first ?? null, title: deck.title, open: deck.open?.[moment] ?? null },
    items: deck.items.map((item) => itemOf(item, deck)),
  };
  return { config };
}

/** Its facts exist, its answers are among the options, no two items have one name. */
export function checkSurveyDeck({ items }: SurveyDeck, facts: Library["facts"]): Problem[] {
  return items.flatMap((item, index) => {
    const problems: Problem[] = [];
    const say = (key: string, message: string) => problems.push({ path: ["items", index, key], message });
    if (items.findIndex(({ id }) => id === item.id) !== index) say("id", `two items are called ${item.id}`);
    if (item.topic !== "knowledge") return problems;
    if (!item.options.some(({ id }) => id === item.answer))
      say("answer", "the answer is none of the options");
    for (const id of item.facts) {
      const fact = facts.get(id);
      if (!fact) say("facts", `no fact is called ${id}; see scenarios/facts/facts.json`);
      else if (fact.confidence_level === "cited")
        say("facts", `${id} is only cited: it never backs the answer of a questionnaire`);
    }
    return problems;
  });
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
    return other.deck === settings.deck ? [] : [{ path, message: `${first} asks another deck` }];
  });
}
