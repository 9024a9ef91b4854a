/** Answers being made: kept in the tab, so that a lost connection, a redrawn or reloaded page loses nothing. */
import { useState } from "preact/hooks";
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import type { OpenQuestion } from "../../../game/activities/quiz/state.ts";
import type { Drafts } from "../../app/shared/kept-drafts.ts";
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

const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);

/** A kept draft, unless it does not go with the question: another version of this page may have left it. */
export function keptDraft(kept: unknown, { kind, items }: OpenQuestion): Draft | undefined {
  const draft = kept as Partial<Record<string, unknown>> | null | undefined;
  if (draft?.kind !== kind) return undefined;
  const { low, high, option, order, side, reason } = draft;
  const isWhole = {
    estimate: isNumber(low) && isNumber(high),
    choice: option === null || items.some((item) => item === option),
    ranking:
      Array.isArray(order) && order.length === items.length && items.every((item) => order.includes(item)),
    debatable: (side === null || side === "true" || side === "debate") && typeof reason === "string",
  };
  return isWhole[kind] ? (draft as Draft) : undefined;
}

type Whose = "own" | "table";
const fieldOf = ({ id }: OpenQuestion, whose: Whose) => `${id} ${whose}`;

/** A reason typed and never sent, when the answer came first. */
export function unsentReason(drafts: Drafts, question: OpenQuestion, whose: Whose): string {
  const draft = keptDraft(drafts.get(fieldOf(question, whose)), question);
  return draft?.kind === "debatable" ? draft.reason.trim() : "";
}

export interface KeptDraft {
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  /** Back to where it started. */
  readonly forget: () => void;
  /** Sent: it is still shown until it comes back in the state, and no longer kept unless it was changed meanwhile. */
  readonly sent: (sent: Draft) => void;
}

/** @param start what to show until someone touches it */
export function useDraft(
  drafts: Drafts,
  question: OpenQuestion,
  whose: Whose,
  start: () => Draft,
): KeptDraft {
  const field = fieldOf(question, whose);
  const [shown, show] = useState<Draft>();
  const change = (next: Draft | undefined) => {
    drafts.set(field, next);
    show(next);
  };
  return {
    draft: shown ?? keptDraft(drafts.get(field), question) ?? start(),
    change,
    forget: () => change(undefined),
    sent: (sent) => {
      show((now) => now ?? sent);
      if (JSON.stringify(drafts.get(field)) === JSON.stringify(sent)) drafts.set(field, undefined);
    },
  };
}
