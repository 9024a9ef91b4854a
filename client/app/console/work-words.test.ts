/** What the console says of a table's work. */
import { describe, expect, it } from "vitest";
import { quiz } from "../../../game/activities/quiz/rules.ts";
import type { QuizEveryone, QuizTeam } from "../../../game/activities/quiz/state.ts";
import { workWords } from "./work-words.ts";

const question = { id: "q1", kind: "choice" as const, items: ["a"], min: 0, max: 0, step: 1 };
const shown: QuizEveryone = { index: 0, count: 2, step: "question", question, revealed: {} };
const table = (answered: number, tableAnswers: QuizTeam["tableAnswers"] = {}): QuizTeam => ({
  stage: "alone",
  answered,
  answers: [],
  tableAnswers,
});
const said = (part: QuizTeam) => workWords("quiz", quiz.progress(shown, part, 2), shown, part);

describe("a table at the quiz", () => {
  it("counts its people's answers alone: the common one is nobody's", () => {
    expect(said(table(0))).toEqual({ key: "progress-quiz", count: 0, of: 2 });
    expect(said(table(2))).toEqual({ key: "progress-quiz", count: 2, of: 2 });
  });
  it("says when the common answer is given, whoever has not answered alone", () => {
    const given = table(1, { q1: { kind: "choice", option: "a" } });
    expect(said(given)).toEqual({ key: "progress-quiz-given", count: 1, of: 2 });
  });
  it("does not take the common answer of another question for this one's", () => {
    const before = table(1, { q0: { kind: "choice", option: "a" } });
    expect(said(before)).toEqual({ key: "progress-quiz", count: 1, of: 2 });
  });
});

it("counts what the other activities count, and promises nothing of one it does not know", () => {
  const progress = { done: 1, of: 3 };
  expect(workWords("debrief", progress, {}, {})).toEqual({ key: "progress-debrief", count: 1, of: 3 });
  const round = { key: "progress-round-judge", count: 1, of: 3 };
  expect(workWords("rebound-round", progress, { step: "judge" }, {})).toEqual(round);
  expect(workWords("causal-map", progress, { step: "cut" }, {}).key).toBe("progress-map-cut");
  const loop = (step: string, of: number) => workWords("local-loop", { done: 0, of }, { step }, {}).key;
  expect([loop("open", 2), loop("open", 0)]).toEqual(["progress-loop-open", "progress-loop-looks"]);
  expect(workWords("mystery", progress, {}, {})).toEqual({ key: "progress", count: 1, of: 3 });
});

it("never says that a table whose cards are all placed has finished: it goes on linking", () => {
  const placed = { done: 3, of: 3 };
  expect(workWords("causal-map", placed, { step: "lot" }, {}).doneKey).toBe("progress-map-lot-on");
  expect(workWords("causal-map", placed, { step: "title" }, {}).doneKey).toBeUndefined();
});
