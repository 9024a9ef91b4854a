/** What the shape of a deck cannot say: names used twice, answers and facts that do not exist. */
import type { CommitmentDeck } from "../activities/commitments/schema.ts";
import type { DiagnosticDeck } from "../activities/diagnostic/schema.ts";
import type { SurveyDeck } from "../activities/survey/schema.ts";
import type { Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";

/** Its facts exist, its answers are among the options, no two items have one name. */
export function checkSurveyDeck({ items }: SurveyDeck, facts: ReadonlyMap<string, Fact>): Problem[] {
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

export function checkDiagnosticDeck({ items, frames }: DiagnosticDeck): Problem[] {
  return items.flatMap(({ id, echo }, index) => {
    const say = (key: string, message: string): Problem => ({ path: ["items", index, key], message });
    return [
      ...(items.findIndex((item) => item.id === id) < index ? [say("id", `two items are called ${id}`)] : []),
      ...(frames.some((frame) => frame.id === echo.frame)
        ? []
        : [say("echo", `no frame is called ${echo.frame}`)]),
    ];
  });
}

export function checkCommitmentDeck({ places, examples }: CommitmentDeck): Problem[] {
  return examples.flatMap(({ id, place }, index) => [
    ...(places.some((known) => known.id === place)
      ? []
      : [{ path: ["examples", index, "place"], message: `no place is called ${place}` }]),
    ...(examples.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: ["examples", index, "id"], message: `two examples are called ${id}` }]),
  ]);
}
