/** Where an answer starts, and when it is complete. */
import { describe, expect, it } from "vitest";
import type { OpenQuestion } from "../../../game/activities/quiz/state.ts";
import { answerOf, blankDraft, draftOf, tableDraft } from "./draft.ts";

const question = (kind: OpenQuestion["kind"]): OpenQuestion => ({
  id: "q",
  kind,
  items: ["a", "b", "c"],
  min: 0,
  max: 100,
  step: 5,
});

describe("a draft", () => {
  it("starts with nothing that leads", () => {
    expect(blankDraft(question("estimate"))).toEqual({ kind: "estimate", low: 0, high: 100 });
    expect(answerOf(blankDraft(question("choice")))).toBeUndefined();
    expect(answerOf(blankDraft(question("debatable")))).toBeUndefined();
  });

  it("starts, for a table, from what its members said", () => {
    const answers = [
      { kind: "estimate" as const, low: 10, high: 30 },
      { kind: "estimate" as const, low: 20, high: 50 },
    ];
    expect(tableDraft(question("estimate"), answers)).toEqual({ kind: "estimate", low: 10, high: 50 });
    expect(tableDraft(question("estimate"), [])).toEqual({ kind: "estimate", low: 0, high: 100 });
    expect(tableDraft(question("ranking"), [{ kind: "ranking", order: ["c", "a", "b"] }])).toEqual({
      kind: "ranking",
      order: ["c", "a", "b"],
    });
  });

  it("leaves an empty reason out, and gives back the text of a kept one", () => {
    expect(answerOf({ kind: "debatable", side: "true", reason: "  " })).toEqual({
      kind: "debatable",
      side: "true",
    });
    const answer = { kind: "debatable" as const, side: "debate" as const, reason: "w1" };
    expect(draftOf(answer, (id) => (id === "w1" ? "Cela dépend." : ""))).toEqual({
      kind: "debatable",
      side: "debate",
      reason: "Cela dépend.",
    });
  });
});
