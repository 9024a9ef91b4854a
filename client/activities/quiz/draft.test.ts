/** Where an answer starts, and when it is complete. */
import { describe, expect, it } from "vitest";
import type { OpenQuestion } from "../../../game/activities/quiz/state.ts";
import { answerOf, blankDraft, draftOf, keptDraft, tableDraft } from "./draft.ts";

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

  it("comes back as it was kept", () => {
    const drafts = [
      { kind: "estimate" as const, low: 10, high: 30 },
      { kind: "choice" as const, option: "b" },
      { kind: "ranking" as const, order: ["c", "a", "b"] },
      { kind: "debatable" as const, side: null, reason: "Cela dépend." },
    ];
    expect(drafts.map((draft) => keptDraft(draft, question(draft.kind)))).toEqual(drafts);
  });

  it("that does not go with its question is no draft", () => {
    const kept = [
      undefined,
      "text",
      { kind: "choice", option: "a" },
      { kind: "ranking", order: ["c", "a"] },
      { kind: "ranking", order: ["c", "a", "z"] },
      { kind: "ranking" },
    ];
    expect(kept.map((draft) => keptDraft(draft, question("ranking")))).toEqual(kept.map(() => undefined));
    expect(keptDraft({ kind: "estimate", low: null, high: 3 }, question("estimate"))).toBeUndefined();
    expect(keptDraft({ kind: "choice", option: "z" }, question("choice"))).toBeUndefined();
    expect(
      keptDraft({ kind: "debatable", side: "maybe", reason: "" }, question("debatable")),
    ).toBeUndefined();
  });
});
