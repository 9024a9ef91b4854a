/** A questionnaire's rules: who may answer what, what the server tells, when the room looks. */
import { describe, expect, test } from "vitest";
import { AFTER, BEFORE, crowd, given, SurveyTrial } from "../../../tests/support/survey.ts";
import { survey } from "./rules.ts";

const refused = (answers: Record<string, number>, words?: string) =>
  survey.apart?.refuseAnswer(BEFORE, given(null, answers, words).body);

describe("an answer", () => {
  test("is refused when it names another question or an option that is not there", () => {
    expect(refused({ know: 2, able: 4 })).toBeUndefined();
    expect(refused({ other: 0 })).toBe("question-unknown");
    expect(refused({ know: 3 })).toBe("option-unknown");
    expect(refused({ constructor: 0 })).toBe("question-unknown");
  });

  test("may leave questions out, but not all of them", () => {
    expect(refused({ able: 0 })).toBeUndefined();
    expect(refused({}, "nothing to tick")).toBeUndefined();
    expect(refused({})).toBe("answer-empty");
  });

  test("with a text is refused where nothing open is asked", () => {
    const body = given(null, {}, "hello").body;
    expect(survey.apart?.refuseAnswer({ ...BEFORE, open: null }, body)).toBe("question-unknown");
  });
});

describe("a questionnaire", () => {
  test("closes, is told, and is shown page by page before the next phase opens", () => {
    const trial = new SurveyTrial();
    expect(trial.seenByAll("before").step).toBe("asking");
    trial.flow("session/next");
    expect(trial.seenByAll("before").step).toBe("closed");
    expect(trial.told("before", crowd(6, { know: 1 }))).toBe("ok");
    expect(trial.seenByAll("before").results).toBeNull();
    expect(trial.seenByHost("before").results?.people).toBe(6);
    trial.flow("session/next");
    expect(trial.seenByAll("before").results?.items[0]).toMatchObject({ own: [0, 6, 0] });
    trial.flow("session/next");
    expect(trial.seenByAll("before").page).toBe(1);
    trial.flow("session/next");
    expect(trial.state.everyone.flow.phase).toBe("after");
  });

  test("is told once: nothing said later can be subtracted from it", () => {
    const trial = new SurveyTrial();
    trial.flow("session/next");
    expect(trial.told("before", crowd(5, { know: 1 }))).toBe("ok");
    expect(trial.told("before", crowd(6, { know: 1 }))).toBe("already-done");
  });

  test("shown before the server told fills when it does", () => {
    const trial = new SurveyTrial();
    trial.flow("session/next");
    trial.flow("session/next");
    expect(trial.seenByAll("before")).toMatchObject({ step: "shown", results: null });
    trial.told("before", crowd(5, { able: 4 }));
    expect(trial.seenByAll("before").results?.people).toBe(5);
  });

  test("left while it is open takes no answer when it opens again", () => {
    const trial = new SurveyTrial();
    trial.flow("session/skip");
    trial.told("before", crowd(5, { know: 0 }));
    trial.open("before");
    expect(trial.seenByAll("before").step).toBe("closed");
    expect(survey.apart?.isOpen(trial.seenByAll("before"))).toBe(false);
  });

  test("takes no command from anybody: its answers go elsewhere", () => {
    const trial = new SurveyTrial();
    const told = { type: "survey/told", results: null, texts: [] };
    expect(trial.play("s1", "before", told)).toBe("not-allowed");
    expect(trial.host("before", told)).toBe("not-allowed");
  });

  test("under five says nothing at all, and asks the room to look at nothing", () => {
    const trial = new SurveyTrial();
    trial.flow("session/next");
    trial.told("before", [...crowd(3, { know: 1 }), given("x", { know: 1 }, "canary")]);
    const host = trial.seenByHost("before");
    expect(host).toMatchObject({ results: { people: null, before: null }, texts: [] });
    expect(host.results?.items).toEqual([
      { id: "know", own: null, before: null, moved: null },
      { id: "able", own: null, before: null, moved: null },
    ]);
    expect(JSON.stringify(trial.state)).not.toContain("canary");
    trial.flow("session/next");
    trial.flow("session/next");
    expect(trial.state.everyone.flow.phase).toBe("after");
  });

  test("gives the facilitator alone what people wrote, once five did", () => {
    const trial = new SurveyTrial();
    trial.flow("session/next");
    const four = ["a", "b", "c", "d"].map((word) => given(word, {}, word));
    trial.told("before", [...four, given("e", {}, "e")]);
    expect(trial.seenByHost("before").texts).toHaveLength(5);
    trial.flow("session/next");
    const shown = JSON.stringify([trial.state.everyone, trial.state.screen, trial.state.team]);
    for (const id of trial.seenByHost("before").texts) expect(shown).not.toContain(`"${id}"`);
    const shy = new SurveyTrial();
    shy.flow("session/next");
    shy.told("before", [...four, given("e", { know: 1 })]);
    expect(shy.seenByHost("before").texts).toEqual([]);
  });

  test("keeps its right answers for the end of the second time", () => {
    const trial = new SurveyTrial();
    for (let n = 0; n < 2; n += 1) trial.flow("session/next");
    expect(survey.isOpen("answers", trial.seenByAll("before"))).toBe(false);
    expect(survey.isOpen("questions", trial.seenByAll("before"))).toBe(true);
    const after = { ...trial.seenByAll("before"), moment: "after" as const };
    expect(survey.isOpen("answers", { ...after, step: "closed" })).toBe(false);
    expect(survey.isOpen("answers", after)).toBe(true);
    expect(JSON.stringify(survey.leaves(AFTER).questions)).not.toContain("because");
  });
});
