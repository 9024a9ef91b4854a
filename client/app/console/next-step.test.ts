/** The label of « Suivant ». */
import { describe, expect, it } from "vitest";
import { nextStep, shareDone } from "./next-step.ts";

const phases = ["briefing", "quiz", "rebound-round", "causal-map", "debrief", "mystery"].map((activity) => ({
  id: activity,
  activity,
  title: `Titre ${activity}`,
  minutes: 5,
  isOptional: false,
  isProtected: false,
}));
const keyOf = (current: string, everyone: unknown) => nextStep(phases, current, everyone).key;

describe("next step", () => {
  it("opens the next phase by its title", () => {
    expect(nextStep(phases, "briefing", {})).toEqual({ key: "next-open", title: "Titre quiz", isEnd: false });
  });
  it("turns the pages of a briefing's stories, then opens the next phase", () => {
    const at = (page: number) => keyOf("briefing", { stories: { ids: ["a", "b"], page } });
    expect([at(0), at(1), at(2), at(3)]).toEqual(["next-story", "next-beat", "next-beat", "next-story"]);
    expect(at(6)).toBe("next-open");
  });
  it("shows a plan's constraints, where there are some, then opens the next phase", () => {
    const plan = [{ ...phases[0], id: "plan", activity: "action-plan" }, ...phases] as typeof phases;
    const at = (everyone: unknown) => nextStep(plan, "plan", everyone).key;
    expect(at({ constraints: { isOpen: false } })).toBe("next-constraint");
    expect([at({ constraints: { isOpen: true } }), at({})]).toEqual(["next-open", "next-open"]);
  });
  it("reveals, then asks, then leaves the quiz", () => {
    expect(keyOf("quiz", { step: "question", index: 0, count: 2 })).toBe("next-reveal");
    expect(keyOf("quiz", { step: "reveal", index: 0, count: 2 })).toBe("next-question");
    expect(keyOf("quiz", { step: "reveal", index: 1, count: 2 })).toBe("next-open");
  });
  it("goes through the prompts of the debrief, then what tables keep", () => {
    const prompts = [{}, {}];
    expect(keyOf("debrief", { prompts, index: 0 })).toBe("next-prompt");
    expect(keyOf("debrief", { prompts, index: 1 })).toBe("next-keep");
    expect(keyOf("debrief", { prompts, index: 2 })).toBe("next-open");
  });
  it("goes through the years of a mandate, a summoned table before the next year", () => {
    const mandate = [{ ...phases[0], activity: "mandate", id: "mandate" }] as typeof phases;
    const at = (step: string, rest: object = {}) =>
      nextStep(mandate, "mandate", { step, year: 2, years: 3, isShort: false, summons: 0, ...rest });
    expect(at("seal", { year: 0 })).toMatchObject({ key: "next-year", title: "1" });
    expect(at("news").key).toBe("next-step-round");
    expect(at("news", { isShort: true }).key).toBe("next-step-choice");
    expect(at("sentence")).toMatchObject({ key: "next-year", title: "3" });
    expect(at("sentence", { summons: 1 }).key).toBe("next-step-council");
    expect(at("council", { council: { decided: null } }).key).toBe("next-council-close");
    expect(at("sentence", { year: 3 }).key).toBe("next-step-epilogue");
    expect(at("epilogue", { year: 3 }).key).toBe("next-end");
  });
  it("goes through the steps of a round, then the pairs that were answered", () => {
    const duels = ["d1", "d2", "d3"].map((id) => ({ id, answer: id === "d3" ? null : {} }));
    expect(keyOf("rebound-round", { step: "pick", duels: [], open: null })).toBe("next-round-attack");
    expect(keyOf("rebound-round", { step: "attack", duels, open: null })).toBe("next-round-answer");
    expect(keyOf("rebound-round", { step: "answer", duels, open: null })).toBe("next-round-judge");
    expect(keyOf("rebound-round", { step: "judge", duels, open: "d1" })).toBe("next-round-pair");
    expect(keyOf("rebound-round", { step: "judge", duels, open: "d2" })).toBe("next-round-result");
    expect(keyOf("rebound-round", { step: "result", duels, open: null })).toBe("next-open");
  });
  it("goes through the lots of a map, then the snip, the title, what is told and guessed", () => {
    const at = (step: string, rest: object = {}) =>
      keyOf("causal-map", { step, lot: 0, lots: 2, riddle: null, ...rest });
    expect(at("zones", { lot: -1 })).toBe("next-map-first");
    expect(at("lot")).toBe("next-map-talk");
    expect(at("talk")).toBe("next-map-lot");
    expect(at("talk", { lot: 1 })).toBe("next-map-cut");
    expect(at("cut")).toBe("next-map-title");
    expect(at("title")).toBe("next-map-telling");
    expect(at("telling")).toBe("next-map-told");
    expect(at("recap", { riddle: { answer: null } })).toBe("next-map-reveal");
    expect(at("recap", { riddle: { answer: 1 } })).toBe("next-map-riddle");
  });
  it("promises nothing for an activity it does not know", () => {
    expect(keyOf("mystery", {})).toBe("next-plain");
  });
  it("ends after the last phase, which is asked for twice", () => {
    expect(nextStep(phases.slice(0, 1), "briefing", {})).toEqual({ key: "next-end", title: "", isEnd: true });
  });
});

describe("share done", () => {
  it("counts the questions revealed, and what tables answered of the open one", () => {
    expect(shareDone("quiz", { step: "reveal", index: 0, count: 4 }, 1)).toBe(0.25);
    expect(shareDone("quiz", { step: "question", index: 2, count: 4 }, 0)).toBe(0.5);
    expect(shareDone("debrief", { index: 1, prompts: [1, 2, 3] }, 1)).toBe(0.5);
    const round = { duels: [{ id: "d1" }, { id: "d2" }], open: "d2" };
    expect(shareDone("rebound-round", { ...round, step: "answer", open: null }, 0.5)).toBe(0.5);
    expect(shareDone("rebound-round", { ...round, step: "judge" }, 0)).toBe(0.8);
    expect(shareDone("rebound-round", { ...round, step: "result", open: null }, 0)).toBe(1);
    expect(shareDone("action-plan", {}, 0.3)).toBe(0.3);
    expect(shareDone("briefing", {}, 0.3)).toBeUndefined();
    const map = { lot: 1, lots: 3 };
    expect(shareDone("causal-map", { ...map, lot: -1, step: "zones" }, 1)).toBe(0);
    expect(shareDone("causal-map", { ...map, step: "lot" }, 0.5)).toBeCloseTo(3.5 / 11);
    expect(shareDone("causal-map", { ...map, lot: 2, step: "recap" }, 1)).toBeCloseTo(10 / 11);
    const mandate = { step: "choice", year: 2, years: 4, isShort: true };
    expect(shareDone("mandate", mandate, 1)).toBeCloseTo((1 + 1 / 3) / 4);
  });
});
