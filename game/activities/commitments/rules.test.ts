/** What commitments accept and refuse, who sees them, what the room is told of the private ones, what they leave. */
import { describe, expect, test } from "vitest";
import { HOST, Trial } from "../../../tests/support/table.ts";
import { diceOver } from "../../engine/dice.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { registry } from "../index.ts";
import { commitments } from "./rules.ts";
import type { CommitmentsConfig } from "./schema.ts";
import type { CommitmentsShape } from "./state.ts";

const config: CommitmentsConfig = { most: 2, charter: true, places: [], examples: [] };
const CLOCK = { kind: "clock" } as const;

function room(settings: CommitmentsConfig = config): Trial {
  const phase = {
    ...{ id: "e", activity: "commitments", minutes: 5, isOptional: false, isProtected: false },
    config: settings,
  };
  const trial = new Trial({ content: { scenario: "s", phases: [phase] }, registry });
  trial.join("a", "t1");
  trial.join("b", "t1");
  trial.join("c", "t2");
  trial.flow("session/start");
  return trial;
}
const say = (trial: Trial, seat: string, verb: string, rest: object = {}) =>
  trial.play(seat, "e", { type: `commitments/${verb}`, ...rest });
const host = (trial: Trial, verb: string, rest: object) =>
  trial.host("e", { type: `commitments/${verb}`, ...rest });
const promise = (trial: Trial, seat: string, n: number) =>
  say(trial, seat, "promise", { if: `w:${n}.0`, then: `w:${n}.1`, when: `w:${n}.2` });
const everyone = (trial: Trial) => trial.state.everyone.phases.e as CommitmentsShape["everyone"];
const screen = (trial: Trial) => trial.state.screen.phases.e as CommitmentsShape["screen"];
const team = (trial: Trial, id: string) => trial.state.team[id]?.phases.e as CommitmentsShape["team"];
const seat = (trial: Trial, id: string) => trial.state.seat[id]?.phases.e as CommitmentsShape["seat"];
const outcome = (trial: Trial) =>
  registry("commitments").outcome(partsOf(trial.state, "e"), { config, people: peopleOf(trial.state) })
    .charters[0];

/** Two commitments and a rule, open to support. */
function supported(): Trial {
  const trial = room();
  promise(trial, "s1", 1);
  promise(trial, "s3", 2);
  say(trial, "s3", "rule", { text: "w:3.0" });
  trial.flow("session/next");
  return trial;
}

describe("writing", () => {
  test("the écran reads a public commitment without its author; other phones learn that there is one", () => {
    const trial = room();
    expect(promise(trial, "s1", 1)).toBe("ok");
    expect(screen(trial).lines).toEqual({
      l1: { id: "l1", promise: { if: "w:1.0", then: "w:1.1", when: "w:1.2" } },
    });
    expect(everyone(trial)).toMatchObject({ made: 1, lines: {} });
    expect(JSON.stringify([trial.state.everyone, trial.state.screen])).not.toContain("s1");
    expect(team(trial, "t1").promised).toBe(1);
  });

  test("for one's household nobody gives any to the room, and a bot does not try", () => {
    const trial = room({ ...config, charter: false, home: true });
    expect(everyone(trial)).toMatchObject({ isHome: true, most: 0 });
    expect(promise(trial, "s1", 1)).toBe("promises-full");
    const view = { everyone: everyone(trial), team: team(trial, "t1"), seat: seat(trial, "s1") };
    expect(registry("commitments").bot(view, diceOver({ dice: 1 }))).toBeUndefined();
    trial.flow("session/next");
    expect(trial.state.everyone.flow.status).toBe("ended");
  });

  test("a person makes a few and no more", () => {
    const trial = room();
    promise(trial, "s1", 1);
    promise(trial, "s1", 2);
    expect(promise(trial, "s1", 3)).toBe("promises-full");
  });

  test("its author takes one back at any step, nobody else does", () => {
    const trial = room();
    promise(trial, "s1", 1);
    expect(say(trial, "s2", "takeBack", { line: "l1" })).toBe("line-unknown");
    trial.flow("session/next");
    say(trial, "s2", "support", { line: "l1", isOn: true });
    trial.flow("session/next");
    expect(say(trial, "s1", "takeBack", { line: "l1" })).toBe("ok");
    expect([screen(trial).lines, everyone(trial).lines]).toEqual([{}, {}]);
    expect(everyone(trial).charter.lines).toEqual([]);
    expect(seat(trial, "s2").supports).toEqual([]);
  });

  test("names every object has are no line", () => {
    const trial = supported();
    expect(say(trial, "s1", "takeBack", { line: "__proto__" })).toBe("line-unknown");
    expect(say(trial, "s1", "support", { line: "constructor", isOn: true })).toBe("line-unknown");
  });

  test("a table has one rule; written again it takes the place of the one before", () => {
    const trial = room();
    say(trial, "s1", "rule", { text: "w:1.0" });
    say(trial, "s2", "rule", { text: "w:2.0" });
    expect(Object.values(screen(trial).lines)).toEqual([{ id: "l2", rule: "w:2.0" }]);
    expect(say(trial, "s1", "unrule")).toBe("ok");
    expect(screen(trial).lines).toEqual({});
  });
});

describe("private commitments", () => {
  const { apart } = commitments;
  const kept = (count: number) => Array.from({ length: count }, () => ({ pair: null, body: {} }));

  test("four are told as fewer than five, five as five", () => {
    expect(apart?.tell(config, kept(4), () => [])).toEqual({ type: "commitments/told", count: null });
    expect(apart?.tell(config, kept(0), () => [])).toEqual({ type: "commitments/told", count: null });
    expect(apart?.tell(config, kept(5), () => [])).toEqual({ type: "commitments/told", count: 5 });
  });

  test("only the server tells how many, and once", () => {
    const trial = room();
    const told = { kind: "activity", phase: "e", command: { type: "commitments/told", count: 7 } } as const;
    expect(trial.act(HOST, told)).toBe("not-allowed");
    expect(trial.play("s1", "e", told.command)).toBe("not-allowed");
    expect(trial.act(CLOCK, told)).toBe("ok");
    expect(everyone(trial).told).toEqual({ count: 7 });
    expect(trial.act(CLOCK, told)).toBe("already-done");
  });

  test("they are taken while people write and nothing was told", () => {
    const trial = room();
    expect(apart?.isOpen(everyone(trial))).toBe(true);
    expect(apart?.isOpen({ ...everyone(trial), told: { count: null } })).toBe(false);
    trial.flow("session/next");
    expect(apart?.isOpen(everyone(trial))).toBe(false);
  });
});

describe("supporting", () => {
  test("phones read the lines, a thumb counts once, and only the console sees the count", () => {
    const trial = supported();
    expect(Object.keys(everyone(trial).lines)).toEqual(["l1", "l2", "l3"]);
    for (let times = 0; times < 2; times += 1) say(trial, "s2", "support", { line: "l1", isOn: true });
    say(trial, "s3", "support", { line: "l1", isOn: true });
    const shown = trial.state.host.phases.e as CommitmentsShape["host"];
    expect(shown.supports).toEqual({ l1: 2 });
    expect(everyone(trial).supports).toEqual({});
    say(trial, "s2", "support", { line: "l1", isOn: false });
    expect((trial.state.host.phases.e as CommitmentsShape["host"]).supports).toEqual({ l1: 1 });
  });

  test("nothing is promised any more, and a rule that may have thumbs keeps its words", () => {
    const trial = supported();
    expect(promise(trial, "s1", 9)).toBe("promises-closed");
    expect(say(trial, "s3", "rule", { text: "w:9.0" })).toBe("rule-kept");
    expect(say(trial, "s1", "rule", { text: "w:9.0" })).toBe("ok");
    expect(Object.keys(everyone(trial).lines)).toContain("l4");
  });
});

describe("the charter", () => {
  function chartered(): Trial {
    const trial = supported();
    for (const who of ["s1", "s2"]) say(trial, who, "support", { line: "l3", isOn: true });
    say(trial, "s3", "support", { line: "l1", isOn: true });
    trial.flow("session/next");
    return trial;
  }

  test("starts from the best supported, and what nobody supported is left out", () => {
    expect(everyone(chartered()).charter.lines).toEqual(["l3", "l1"]);
  });

  test("the facilitator alone composes and entitles it", () => {
    const trial = chartered();
    expect(say(trial, "s1", "compose", { lines: ["l1"] })).toBe("not-allowed");
    expect(host(trial, "compose", { lines: ["l1", "l1"] })).toBe("line-unknown");
    expect(host(trial, "compose", { lines: ["l9"] })).toBe("line-unknown");
    expect(host(trial, "compose", { lines: ["l2", "l1"] })).toBe("ok");
    expect(host(trial, "entitle", { title: "w:9.0" })).toBe("ok");
    expect(everyone(trial).charter).toMatchObject({ title: "w:9.0", lines: ["l2", "l1"] });
  });

  test("each signs once by a function, changes it or takes it back", () => {
    const trial = chartered();
    say(trial, "s1", "sign", { text: "w:8.0" });
    say(trial, "s2", "sign", { text: "w:7.0" });
    say(trial, "s1", "sign", { text: "w:9.0" });
    expect(everyone(trial).charter.signatures).toEqual(["w:7.0", "w:9.0"]);
    expect(say(trial, "s2", "unsign")).toBe("ok");
    expect(say(trial, "s2", "unsign")).toBe("not-signed");
    expect(everyone(trial).charter.signatures).toEqual(["w:9.0"]);
  });

  test("leaves counts, lines in order with their supports, and functions", () => {
    const trial = chartered();
    host(trial, "entitle", { title: "w:9.0" });
    say(trial, "s1", "sign", { text: "w:8.0" });
    expect(outcome(trial)).toEqual({
      made: 2,
      private: null,
      title: { words: "w:9.0" },
      lines: [
        { rule: { words: "w:3.0" }, votes: 2 },
        {
          promise: { if: { words: "w:1.0" }, then: { words: "w:1.1" }, when: { words: "w:1.2" } },
          votes: 1,
        },
      ],
      signatures: [{ words: "w:8.0" }],
    });
  });

  test("a scenario without one ends once everybody has written", () => {
    const trial = room({ ...config, charter: false });
    expect(say(trial, "s1", "rule", { text: "w:1.0" })).toBe("rules-closed");
    trial.flow("session/next");
    expect(trial.state.everyone.flow.status).toBe("ended");
  });
});

describe("tables", () => {
  test("who moves is counted where they are, and their commitment stays their own", () => {
    const trial = room();
    promise(trial, "s1", 1);
    trial.session({ kind: "seat", seat: "s1" }, { type: "session/move", team: "t2" });
    expect([team(trial, "t1").promised, team(trial, "t2").promised]).toEqual([0, 1]);
    expect(say(trial, "s1", "takeBack", { line: "l1" })).toBe("ok");
  });

  test("who leaves leaves what they promised, without a name", () => {
    const trial = room();
    promise(trial, "s1", 1);
    trial.session({ kind: "seat", seat: "s1" }, { type: "session/leave" });
    expect(Object.keys(screen(trial).lines)).toEqual(["l1"]);
    expect(team(trial, "t1").promised).toBe(0);
  });
});
