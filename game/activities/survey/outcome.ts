/** What a questionnaire leaves: counts with the words they stand for, and nothing of fewer than five people. */
import type { Outcome } from "../../engine/outcome.ts";
import type { SurveyConfig } from "./schema.ts";
import type { Results } from "./state.ts";

export function outcomeOf(
  { moment, with: first, title, items }: SurveyConfig,
  results: Results,
): Pick<Outcome, "surveys" | "facts"> {
  const isAfter = moment === "after";
  const { people, before } = results;
  return {
    surveys: [
      {
        ...{ title, moment, supersedes: first },
        people: isAfter ? { before, after: people } : { before: people, after: null },
        items: items.map(({ id, topic, prompt, steps, answer }) => {
          const found = results.items.find((item) => item.id === id);
          const own = found?.own ?? null;
          return {
            ...{ topic, prompt, steps, answer },
            before: isAfter ? (found?.before ?? null) : own,
            after: isAfter ? own : null,
            moved: found?.moved ?? null,
          };
        }),
      },
    ],
    facts: isAfter ? items.flatMap(({ facts }) => facts) : [],
  };
}
