/** Answers being made: kept while the page lives, so that a lost connection or a redrawn page loses nothing. */
import { useState } from "preact/hooks";
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import type { OpenQuestion } from "../../../game/activities/quiz/state.ts";
import { answersOf, meanRanks, stretchOf, type Side } from "./compare.ts";

/** An answer that may still miss something. */
export type Draft =
  | { readonly kind: "estimate"; readonly low: number; readonly high: number }
  | { readonly kind: "choice"; readonly option: string | null }
  | { readonly kind: "ranking"; readonly order: readonly string[] }
  | { readonly kind: "debatable"; readonly side: Side | null; readonly reason: string };

/** Before anything is said: the whole scale, no option, the question's own order. Nothing that leads. */
export function blankDraft({ kind, min, max, items }: OpenQuestion): Draft {
  switch (kind) {
    case "estimate":
      return { kind, low: min, high: max };
    case "choice":
      return { kind, option: null };
    case "ranking":
      return { kind, order: items };
    case "debatable":
      return { kind, side: null, reason: "" };
  }
}

/** A table starts from what its members said: the widest stretch, the mean order. It never chooses for them. */
export function tableDraft(question: OpenQuestion, answers: readonly Answer[]): Draft {
  if (question.kind === "estimate") {
    const stretch = stretchOf(answersOf("estimate", answers));
    if (stretch) return { kind: "estimate", ...stretch };
  }
  if (question.kind === "ranking") {
    const orders = answersOf("ranking", answers).map(({ order }) => order);
    if (orders.length > 0)
      return { kind: "ranking", order: meanRanks(question.items, orders).map(({ id }) => id) };
  }
  return blankDraft(question);
}

/** @param word the text of a word id: an answer holds the reason's id, a draft its text */
export function draftOf(answer: Answer, word: (id: string | undefined) => string): Draft {
  if (answer.kind === "debatable")
    return { kind: "debatable", side: answer.side, reason: word(answer.reason) };
  return answer;
}

/** The answer as a command carries it; undefined while something is missing. */
export function answerOf(draft: Draft): Answer | undefined {
  switch (draft.kind) {
    case "estimate":
      return draft;
    case "ranking":
      return { kind: "ranking", order: [...draft.order] };
    case "choice":
      return draft.option === null ? undefined : { kind: "choice", option: draft.option };
    case "debatable": {
      const reason = draft.reason.trim();
      if (draft.side === null) return undefined;
      return { kind: "debatable", side: draft.side, ...(reason && { reason }) };
    }
  }
}

const kept = new Map<string, Draft>();

/** A reason typed and never sent, when the answer came first. */
export function unsentReason(key: string): string {
  const draft = kept.get(key);
  return draft?.kind === "debatable" ? draft.reason.trim() : "";
}

export interface KeptDraft {
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  /** Back to where it started. */
  readonly forget: () => void;
}

/**
 * @param key one answer of one seat: another seat of the same device never meets it
 * @param start what to show until someone touches it
 */
export function useDraft(key: string, start: () => Draft): KeptDraft {
  const [, redraw] = useState(0);
  const keep = (next: Draft | undefined) => {
    if (next) kept.set(key, next);
    else kept.delete(key);
    redraw((count) => count + 1);
  };
  return { draft: kept.get(key) ?? start(), change: keep, forget: () => keep(undefined) };
}
