/** What commitments leave: how many there were, and the charter's lines, title and functions. */
import { NO_OUTCOME, type Outcome, type OutcomeCharterLine } from "../../engine/outcome.ts";
import type { CommitmentsParts } from "./state.ts";

export function commitmentsOutcome({ everyone }: CommitmentsParts): Outcome {
  const { made, told, charter, lines, supports } = everyone;
  const kept = charter.lines.flatMap((id): readonly OutcomeCharterLine[] => {
    const line = lines[id];
    if (!line) return [];
    const votes = supports[id] ?? 0;
    if ("rule" in line) return [{ rule: { words: line.rule }, votes }];
    const { if: situation, then, when } = line.promise;
    return [{ promise: { if: { words: situation }, then: { words: then }, when: { words: when } }, votes }];
  });
  return {
    ...NO_OUTCOME,
    charters: [
      {
        made,
        private: told,
        title: charter.title === null ? null : { words: charter.title },
        lines: kept,
        signatures: charter.signatures.map((words) => ({ words })),
      },
    ],
  };
}
