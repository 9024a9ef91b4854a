/** What is a possible answer, and whether it is right: pure functions on one question. */
import type { Fact } from "../../scenario/facts.ts";
import type { Answer, Question, QuizConfig } from "./schema.ts";
import type { OpenQuestion, Reveal } from "./state.ts";

export function openQuestion(question: Question): OpenQuestion {
  const open: OpenQuestion = { id: question.id, kind: question.kind, items: [], min: 0, max: 0, step: 0 };
  if (question.kind === "estimate") {
    const { min, max, step } = question.scale;
    return { ...open, min, max, step };
  }
  if (question.kind === "choice") return { ...open, items: question.options.map(({ id }) => id) };
  if (question.kind === "ranking") return { ...open, items: question.items.map(({ id }) => id) };
  return open;
}

/** The code of a refusal, or nothing. */
export function refuseAnswer(question: OpenQuestion, answer: Answer): string | undefined {
  if (answer.kind !== question.kind) return "answer-of-another-kind";
  switch (answer.kind) {
    case "estimate": {
      if (answer.low > answer.high) return "range-upside-down";
      return answer.low < question.min || answer.high > question.max ? "range-off-scale" : undefined;
    }
    case "choice":
      return question.items.includes(answer.option) ? undefined : "option-unknown";
    case "ranking": {
      const isPermutation =
        answer.order.length === question.items.length &&
        question.items.every((id) => answer.order.includes(id));
      return isPermutation ? undefined : "ranking-incomplete";
    }
    case "debatable":
      return undefined;
  }
}

/** The number of a fact, scaled; facts whose value is a text answer no estimate. */
function numberOf(fact: Fact | undefined, factor: number): number {
  return Number(fact?.value) * factor;
}

export function revealOf(question: Question, facts: QuizConfig["facts"]): Reveal {
  const reveal: Reveal = { value: null, low: null, high: null, items: [] };
  if (question.kind === "choice") return { ...reveal, items: [question.answer] };
  if (question.kind === "ranking") return { ...reveal, items: [...question.answer] };
  if (question.kind === "debatable") return reveal;
  const { factor, fact: id } = question.answer;
  const fact = facts[id];
  const scaled = (bound: number | undefined) => (bound === undefined ? null : bound * factor);
  return { ...reveal, value: numberOf(fact, factor), low: scaled(fact?.low), high: scaled(fact?.high) };
}

/** Right: a range that holds the value; for a debatable sentence, the side "plutôt vrai" (no side is wrong). */
export function isRight(answer: Answer, reveal: Reveal): boolean {
  switch (answer.kind) {
    case "estimate":
      return reveal.value !== null && answer.low <= reveal.value && reveal.value <= answer.high;
    case "choice":
      return reveal.items[0] === answer.option;
    case "ranking":
      return reveal.items.every((id, index) => answer.order[index] === id);
    case "debatable":
      return answer.side === "true";
  }
}

/** Sorted by content, so that the order says nothing of who answered. */
export function withoutNames(answers: readonly Answer[]): Answer[] {
  return [...answers].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
