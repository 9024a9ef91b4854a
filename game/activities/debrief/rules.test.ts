/** What the debrief accepts, refuses, shows without names and leaves for the roadmap. */
import { describe, expect, test } from "vitest";
import { HOST, seatActor, Trial } from "../../../tests/support/table.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import type { Theme } from "../../scenario/themes.ts";
import { ActionPlanSettings } from "../action-plan/schema.ts";
import { registry } from "../index.ts";
import type { DebriefShape } from "./rules.ts";
import type { DebriefCommand, DebriefConfig } from "./schema.ts";

const text = { fr: "q", en: "q" };
const config: DebriefConfig = {
  prompts: [
    { id: "felt", step: "feelings", text },
    { id: "then", step: "next", text },
  ],
  keeps: 2,
};
const phase = { id: "d", activity: "debrief", minutes: 5, isOptional: false, isProtected: true, config };
const rules = { content: { scenario: "s", phases: [phase] }, registry };

function room(): Trial {
  const trial = new Trial(rules);
  for (const [name, team] of [
    ["a", "t1"],
    ["b", "t1"],
    ["c", "t2"],
  ] as const) {
    trial.join(name, team);
  }
  trial.flow("session/start");
  return trial;
}
const act = (trial: Trial, seat: string, command: DebriefCommand) => trial.play(seat, "d", command);
const say = (trial: Trial, seat: string, prompt: string, words: string) =>
  act(trial, seat, { type: "debrief/say", prompt, text: words });
const screen = (trial: Trial) => trial.state.screen.phases.d as DebriefShape["screen"];
const team = (trial: Trial, id = "t1") => trial.state.team[id]?.phases.d as DebriefShape["team"];

/** Past every prompt. */
function toKeeping(trial: Trial): void {
  config.prompts.forEach(() => trial.flow("session/next"));
}

describe("saying", () => {
  test("a sentence reaches the écran without its author, and the table learns only how many spoke", () => {
    const trial = room();
    expect(say(trial, "s2", "felt", "w:2.0")).toBe("ok");
    expect(screen(trial).said).toEqual({ felt: ["w:2.0"] });
    expect(team(trial)).toMatchObject({ said: 1 });
    expect(JSON.stringify([trial.state.everyone, trial.state.team])).not.toContain("w:2.0");
  });

  test("saying again replaces one's own sentence and nobody else's", () => {
    const trial = room();
    say(trial, "s1", "felt", "w:1.0");
    say(trial, "s2", "felt", "w:2.0");
    say(trial, "s1", "felt", "w:3.0");
    expect(screen(trial).said).toEqual({ felt: ["w:2.0", "w:3.0"] });
    expect(team(trial)).toMatchObject({ said: 2 });
  });

  test("a prompt not open yet, or closed, takes no sentence", () => {
    const trial = room();
    expect(say(trial, "s1", "then", "w:1.0")).toBe("prompt-closed");
    trial.flow("session/next");
    expect(say(trial, "s1", "felt", "w:1.0")).toBe("prompt-closed");
    expect(say(trial, "s1", "then", "w:1.0")).toBe("ok");
  });

  test("what was said stays said when its author leaves", () => {
    const trial = room();
    say(trial, "s1", "felt", "w:1.0");
    trial.session(seatActor("s1"), { type: "session/leave" });
    expect(screen(trial).said).toEqual({ felt: ["w:1.0"] });
  });

  test("a facilitator says nothing", () => {
    const trial = room();
    const command: DebriefCommand = { type: "debrief/say", prompt: "felt", text: "w:1.0" };
    expect(trial.act(HOST, { kind: "activity", phase: "d", command })).toBe("not-allowed");
  });
});

describe("keeping", () => {
  test("nothing is kept before every prompt was open", () => {
    expect(act(room(), "s1", { type: "debrief/keep", slot: 0, text: "w:1.0" })).toBe("not-yet");
  });

  test("any member keeps, corrects and takes back; the écran reads it by table", () => {
    const trial = room();
    toKeeping(trial);
    expect(act(trial, "s1", { type: "debrief/keep", slot: 1, text: "w:1.0" })).toBe("ok");
    expect(act(trial, "s2", { type: "debrief/keep", slot: 0, text: "w:2.0" })).toBe("ok");
    expect(screen(trial).kept).toEqual({ t1: ["w:2.0", "w:1.0"] });
    expect(act(trial, "s2", { type: "debrief/unkeep", slot: 1 })).toBe("ok");
    expect(screen(trial).kept).toEqual({ t1: ["w:2.0"] });
  });

  test("a place that does not exist, or is empty, is refused", () => {
    const trial = room();
    toKeeping(trial);
    expect(act(trial, "s1", { type: "debrief/keep", slot: 2, text: "w:1.0" })).toBe("slot-unknown");
    expect(act(trial, "s1", { type: "debrief/unkeep", slot: 0 })).toBe("slot-empty");
  });

  test("next opens each prompt, then the keeping, then ends", () => {
    const trial = room();
    const index = () => (trial.state.everyone.phases.d as DebriefShape["everyone"]).index;
    const seen = [index()];
    while (trial.flow("session/next") === "ok" && trial.state.everyone.flow.status === "running")
      seen.push(index());
    expect(seen).toEqual([0, 1, 2]);
    expect(trial.state.everyone.flow.status).toBe("ended");
  });
});

test("the outcome has the room's sentences by step and each table's kept things", () => {
  const trial = room();
  say(trial, "s1", "felt", "w:1.0");
  toKeeping(trial);
  act(trial, "s3", { type: "debrief/keep", slot: 0, text: "w:9.0" });
  const { findings } = registry("debrief").outcome(partsOf(trial.state, "d"), {
    config,
    people: peopleOf(trial.state),
  });
  expect(findings).toEqual([
    { kind: "feeling", team: null, text: { words: "w:1.0" } },
    { kind: "keep", team: "t2", text: { words: "w:9.0" } },
  ]);
});

test("prompts are read one by one, the facilitator's follow-ups never", () => {
  const followed = { ...config, prompts: config.prompts.map((prompt) => ({ ...prompt, followUp: text })) };
  const activity = registry("debrief");
  expect(JSON.stringify(activity.leaves(followed))).not.toContain("followUp");
  const everyone = { prompts: [{ id: "felt" }, { id: "then" }], index: 0, keeps: 2 };
  expect([activity.isOpen("felt", everyone), activity.isOpen("then", everyone)]).toEqual([true, false]);
});

describe("the links a table is shown", () => {
  const plan = {
    ...ActionPlanSettings.parse({ decks: ["d"] }),
    actions: [],
    sources: {},
  };
  const before = { ...phase, id: "p", activity: "action-plan", isProtected: false, config: plan };
  const planned = { content: { scenario: "s", phases: [before, phase] }, registry };

  /** One table planned for inclusion, another to keep longer; the debrief is open. */
  function afterAPlan(): Trial {
    const trial = new Trial(planned);
    trial.join("a", "t1");
    trial.join("b", "t1");
    trial.join("c", "t2");
    trial.flow("session/start");
    const write = (seat: string, theme: Theme) => {
      const command = { type: "action-plan/write", title: "w:1.0", theme, cost: 1, effort: 1 };
      return trial.play(seat, "p", command);
    };
    expect([write("s1", "inclusion"), write("s3", "cycle-de-vie")]).toEqual(["ok", "ok"]);
    trial.flow("session/next");
    return trial;
  }

  test("are those of the themes it planned, its own alone", () => {
    const trial = afterAPlan();
    expect([team(trial).themes, team(trial, "t2").themes]).toEqual([["inclusion"], ["cycle-de-vie"]]);
    expect(team(room()).themes).toEqual([]);
  });

  test("follow a table that joins another, and those who leave with a copy", () => {
    const trial = afterAPlan();
    trial.session(HOST, { type: "session/mergeTables", from: "t2", into: "t1" });
    expect(team(trial).themes).toEqual(["inclusion", "cycle-de-vie"]);
    trial.session(HOST, { type: "session/splitTable", team: "t1", seats: ["s2"] });
    const others = Object.values(trial.state.team).filter(({ members }) => "s2" in members);
    expect(others.map(({ phases }) => (phases.d as DebriefShape["team"]).themes)).toEqual([
      ["inclusion", "cycle-de-vie"],
    ]);
  });
});
