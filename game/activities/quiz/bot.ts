/** How a bot answers a question: plausibly, and differently from the next one. */
import type { Dice } from "../../engine/dice.ts";
import type { Answer } from "./schema.ts";
import type { OpenQuestion } from "./state.ts";

const REASONS = [
  "Cela dépend du matériel déjà acheté.",
  "Il faudrait compter la fabrication.",
  "Chez nous, c’est mesuré.",
];

export function answerOf(question: OpenQuestion, dice: Dice): Answer {
  switch (question.kind) {
    case "estimate": {
      const steps = Math.round((question.max - question.min) / question.step);
      const a = dice.pick(steps + 1);
      const b = dice.pick(steps + 1);
      const at = (n: number) => Math.min(question.max, question.min + n * question.step);
      return { kind: "estimate", low: at(Math.min(a, b)), high: at(Math.max(a, b)) };
    }
    case "choice":
      return { kind: "choice", option: question.items[dice.pick(question.items.length)] ?? "" };
    case "ranking":
      return { kind: "ranking", order: dice.shuffle(question.items) };
    case "debatable": {
      const side = dice.pick(2) === 0 ? "true" : "debate";
      return { kind: "debatable", side, reason: REASONS[dice.pick(REASONS.length)] ?? "" };
    }
  }
}
