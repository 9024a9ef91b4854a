/** What the quiz accepts, refuses, shows and hides. */
import { describe, expect, test } from "vitest";
import { HOST, seatActor, Trial } from "../../../tests/support/table.ts";
import { registry } from "../index.ts";
import { refuseAnswer, isRight, revealOf, withoutNames } from "./answers.ts";
import type { Answer, Question, QuizConfig } from "./schema.ts";
import type { OpenQuestion, QuizEveryone, QuizScreen, QuizTeam } from "./state.ts";

const text = (said: string) => ({ fr: said, en: said });
const common = {
  subject: "terminaux" as const,
  level: "debutant" as const,
  prompt: text("p"),
  explanation: text("e"),
  facts: ["f"],
};
const QUESTIONS: Question[] = [
  {
    ...common,
    kind: "estimate",
    id: "e",
    scale: { min: 0, max: 100, step: 5, unit: text("kg") },
    answer: { fact: "f", factor: 2 },
  },
  {
    ...common,
    kind: "choice",
    id: "c",
    options: [
      { id: "a", text: text("a") },
      { id: "b", text: text("b") },
    ],
    answer: "b",
  },
  {
    ...common,
    kind: "ranking",
    id: "r",
    order: text("o"),
    items: ["x", "y", "z"].map((id) => ({ id, text: text(id), factor: 1 })),
    answer: ["z", "x", "y"],
  },
  { ...common, kind: "debatable", id: "d" },
];
const fact = { id: "f", value: 30, low: 20, high: 40, year: 2025 } as QuizConfig["facts"][string];
const config: QuizConfig = { questions: QUESTIONS, facts: { f: fact } };
const rules = {
  content: {
    scenario: "s",
    phases: [{ id: "q", activity: "quiz", minutes: 5, isOptional: false, isProtected: false, config }],
  },
  registry,
};

function room(...tables: string[]): Trial {
  const trial = new Trial(rules);
  tables.forEach((team, n) => trial.join(`p${n}`, team));
  trial.flow("session/start");
  return trial;
}

const estimate = (low: number, high: number): Answer => ({ kind: "estimate", low, high });
const everyone = (trial: Trial) => trial.state.everyone.phases.q as QuizEveryone;
const team = (trial: Trial, id = "t1") => trial.state.team[id]?.phases.q as QuizTeam;
const screen = (trial: Trial) => trial.state.screen.phases.q as QuizScreen;
const say = (trial: Trial, seat: string, answer: Answer, type = "quiz/answer") =>
  trial.play(seat, "q", { type, question: everyone(trial).question.id, answer } as { type: string });
const compare = (trial: Trial, seat: string) =>
  trial.play(seat, "q", { type: "quiz/compare", question: everyone(trial).question.id } as { type: string });

/** Opens the n-th question. */
function ask(trial: Trial, index: number): void {
  while (everyone(trial).index < index) trial.flow("session/next");
}

describe("alone, then the table", () => {
  test("an answer given alone shows as a count and nothing more", () => {
    const trial = room("t1", "t1");
    expect(say(trial, "s1", estimate(10, 20))).toBe("ok");
    expect(team(trial)).toEqual({ stage: "alone", answered: 1, answers: [], tableAnswers: {} });
  });

  test("once all have answered the table compares, in an order that names nobody", () => {
    const trial = room("t1", "t1");
    say(trial, "s1", estimate(50, 60));
    say(trial, "s2", estimate(10, 20));
    expect(team(trial)).toMatchObject({
      stage: "table",
      answered: 2,
      answers: [estimate(10, 20), estimate(50, 60)],
    });
  });

  test("an answer may change until the reveal", () => {
    const trial = room("t1", "t1");
    say(trial, "s1", estimate(50, 60));
    expect(say(trial, "s1", estimate(0, 5))).toBe("ok");
    expect(team(trial).answered).toBe(1);
  });

  test("a member may open the comparison once somebody answered, not before", () => {
    const trial = room("t1", "t1");
    expect(compare(trial, "s2")).toBe("nobody-answered");
    say(trial, "s1", estimate(10, 20));
    expect(compare(trial, "s2")).toBe("ok");
    expect(team(trial)).toMatchObject({ stage: "table", answers: [estimate(10, 20)] });
  });

  test("the table answers together only once it compares", () => {
    const trial = room("t1", "t1");
    say(trial, "s1", estimate(10, 20));
    expect(say(trial, "s1", estimate(10, 30), "quiz/answerAsTable")).toBe("table-still-alone");
    say(trial, "s2", estimate(10, 20));
    expect(say(trial, "s2", estimate(10, 30), "quiz/answerAsTable")).toBe("ok");
    expect(screen(trial).tables).toEqual({ e: ["t1"] });
  });

  test("a table's view of a debatable sentence needs a reason, a person's does not", () => {
    const trial = room("t1");
    ask(trial, 3);
    expect(say(trial, "s1", { kind: "debatable", side: "debate" })).toBe("ok");
    expect(say(trial, "s1", { kind: "debatable", side: "debate" }, "quiz/answerAsTable")).toBe(
      "reason-missing",
    );
    expect(
      say(trial, "s1", { kind: "debatable", side: "debate", reason: "w:1.0" }, "quiz/answerAsTable"),
    ).toBe("ok");
  });

  test("somebody who leaves is no longer waited for", () => {
    const trial = room("t1", "t1");
    say(trial, "s1", estimate(10, 20));
    trial.session(seatActor("s2"), { type: "session/leave" });
    expect(team(trial)).toMatchObject({ stage: "table", answered: 1 });
  });

  test("somebody who changes table takes their answer along", () => {
    const trial = room("t1", "t1", "t2");
    say(trial, "s1", estimate(10, 20));
    trial.session(seatActor("s1"), { type: "session/move", team: "t2" });
    expect([team(trial, "t1").answered, team(trial, "t2").answered]).toEqual([0, 1]);
  });

  test("somebody who arrives late has nothing answered and is waited for", () => {
    const trial = room("t1");
    trial.join("late", "t1");
    say(trial, "s1", estimate(10, 20));
    expect(team(trial).stage).toBe("alone");
  });
});

describe("the reveal", () => {
  test("no answer is in anybody's part before it", () => {
    const trial = room("t1");
    expect(
      JSON.stringify([trial.state.everyone, trial.state.team, trial.state.screen, trial.state.seat]),
    ).not.toContain("60");
    expect(everyone(trial).revealed).toEqual({});
  });

  test("next reveals, then asks the next question, then finishes", () => {
    const trial = room("t1");
    trial.flow("session/next");
    expect(everyone(trial)).toMatchObject({
      step: "reveal",
      revealed: { e: { value: 60, low: 40, high: 80 } },
    });
    trial.flow("session/next");
    expect(everyone(trial)).toMatchObject({
      index: 1,
      step: "question",
      question: { id: "c", items: ["a", "b"] },
    });
    for (let n = 0; n < 6; n += 1) trial.flow("session/next");
    expect(trial.state.everyone.flow.status).toBe("ended");
  });

  test("answers are closed once revealed, and those to another question refused", () => {
    const trial = room("t1");
    expect(
      trial.play("s1", "q", { type: "quiz/answer", question: "c", answer: estimate(0, 1) } as {
        type: string;
      }),
    ).toBe("question-closed");
    trial.flow("session/next");
    expect(say(trial, "s1", estimate(10, 20))).toBe("question-closed");
  });

  test("the écran learns the tables' answers and how many people held the value", () => {
    const trial = room("t1", "t1", "t2");
    say(trial, "s1", estimate(10, 20));
    say(trial, "s2", estimate(50, 70));
    say(trial, "s2", estimate(40, 70), "quiz/answerAsTable");
    trial.flow("session/next");
    expect(screen(trial).results.e).toEqual({ tables: { t1: estimate(40, 70) }, right: 1, of: 2 });
  });

  test("a new question starts alone and empty", () => {
    const trial = room("t1");
    say(trial, "s1", estimate(10, 20));
    ask(trial, 1);
    expect(team(trial)).toMatchObject({ stage: "alone", answered: 0, answers: [] });
    expect(screen(trial).answered).toBe(0);
  });

  test("a facilitator answers nothing", () => {
    const trial = room("t1");
    expect(
      trial.act(HOST, {
        kind: "activity",
        phase: "q",
        command: { type: "quiz/compare", question: "e" } as { type: string },
      }),
    ).toBe("not-allowed");
  });
});

describe("possible answers", () => {
  const open: OpenQuestion = { id: "q", kind: "estimate", items: [], min: 0, max: 100, step: 5 };
  const list: OpenQuestion = { ...open, kind: "choice", items: ["a", "b"] };

  test.each<[OpenQuestion, Answer, string | undefined]>([
    [open, estimate(10, 20), undefined],
    [open, estimate(0, 100), undefined],
    [open, estimate(30, 20), "range-upside-down"],
    [open, estimate(-1, 20), "range-off-scale"],
    [open, estimate(0, 101), "range-off-scale"],
    [open, { kind: "choice", option: "a" }, "answer-of-another-kind"],
    [list, { kind: "choice", option: "b" }, undefined],
    [list, { kind: "choice", option: "z" }, "option-unknown"],
    [{ ...list, kind: "ranking" }, { kind: "ranking", order: ["b", "a"] }, undefined],
    [{ ...list, kind: "ranking" }, { kind: "ranking", order: ["b"] }, "ranking-incomplete"],
    [{ ...list, kind: "ranking" }, { kind: "ranking", order: ["b", "b"] }, "ranking-incomplete"],
  ])("%o with %o: %s", (question, answer, refusal) => {
    expect(refuseAnswer(question, answer)).toBe(refusal);
  });

  test.each<[number, Answer, boolean]>([
    [0, estimate(60, 60), true],
    [0, estimate(61, 80), false],
    [0, estimate(10, 59), false],
    [1, { kind: "choice", option: "b" }, true],
    [1, { kind: "choice", option: "a" }, false],
    [2, { kind: "ranking", order: ["z", "x", "y"] }, true],
    [2, { kind: "ranking", order: ["x", "z", "y"] }, false],
  ])("question %i: %o is right: %s", (index, answer, isIt) => {
    const question = QUESTIONS[index];
    if (!question) throw new Error("no question");
    expect(isRight(answer, revealOf(question, config.facts))).toBe(isIt);
  });

  test("answers without names are in one order whoever came first", () => {
    const [a, b] = [estimate(1, 2), estimate(0, 9)];
    expect(withoutNames([a, b])).toEqual(withoutNames([b, a]));
  });
});
