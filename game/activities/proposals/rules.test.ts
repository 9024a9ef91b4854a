/** What proposals accept and refuse, how voices are counted, what the facilitator's hand does, what they leave. */
import { describe, expect, test } from "vitest";
import { Trial } from "../../../tests/support/table.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { registry } from "../index.ts";
import type { ProposalsConfig } from "./schema.ts";
import type { ProposalsShape } from "./state.ts";

const config: ProposalsConfig = { most: 2, examples: [] };

function room(): Trial {
  const phase = {
    ...{ id: "q", activity: "proposals", minutes: 7, isOptional: false, isProtected: false },
    config,
  };
  const trial = new Trial({ content: { scenario: "s", phases: [phase] }, registry });
  trial.join("a", "t1");
  trial.join("b", "t1");
  trial.join("c", "t2");
  trial.flow("session/start");
  return trial;
}
const say = (trial: Trial, seat: string, verb: string, rest: object = {}) =>
  trial.play(seat, "q", { type: `proposals/${verb}`, ...rest });
const host = (trial: Trial, verb: string, rest: object) =>
  trial.host("q", { type: `proposals/${verb}`, ...rest });
const write = (trial: Trial, seat: string, n: number) =>
  say(trial, seat, "write", { beginning: "why", text: `w:${n}.0` });
const also = (trial: Trial, seat: string, proposal: string, isOn = true) =>
  say(trial, seat, "also", { proposal, isOn });
const everyone = (trial: Trial) => trial.state.everyone.phases.q as ProposalsShape["everyone"];
const hosts = (trial: Trial) => trial.state.host.phases.q as ProposalsShape["host"];
const team = (trial: Trial, id: string) => trial.state.team[id]?.phases.q as ProposalsShape["team"];
const seat = (trial: Trial, id: string) => trial.state.seat[id]?.phases.q as ProposalsShape["seat"];
const outcome = (trial: Trial) =>
  registry("proposals").outcome(partsOf(trial.state, "q"), { config, people: peopleOf(trial.state) })
    .proposals;

describe("writing", () => {
  test("everyone reads a proposal and nobody but its author knows whose it is", () => {
    const trial = room();
    expect(write(trial, "s1", 1)).toBe("ok");
    expect(everyone(trial).proposals.p1).toEqual({
      ...{ id: "p1", beginning: "why", text: "w:1.0", also: 0, hands: 0, isForwarded: false },
    });
    const { everyone: all, screen, host: desk, team: tables } = trial.state;
    expect(JSON.stringify([all.phases, screen, desk.phases, tables.t1?.phases])).not.toContain("s1");
    expect(seat(trial, "s1").own).toEqual(["p1"]);
  });

  test("a person gives a few and no more, and what was taken back leaves room for another", () => {
    const trial = room();
    write(trial, "s1", 1);
    write(trial, "s1", 2);
    expect(write(trial, "s1", 3)).toBe("proposals-full");
    expect(say(trial, "s2", "takeBack", { proposal: "p1" })).toBe("proposal-unknown");
    expect(say(trial, "s1", "takeBack", { proposal: "p1" })).toBe("ok");
    expect(write(trial, "s1", 3)).toBe("ok");
    expect(Object.keys(everyone(trial).proposals)).toEqual(["p2", "p3"]);
  });

  test("the facilitator writes for people without a device, as many as come", () => {
    const trial = room();
    for (const n of [1, 2, 3])
      expect(host(trial, "write", { beginning: "help", text: `w:${n}.0` })).toBe("ok");
    expect(Object.keys(everyone(trial).proposals)).toHaveLength(3);
    expect(also(trial, "s1", "p2")).toBe("ok");
  });
});

describe("voices", () => {
  test("one for each person and proposal, never one's own, taken back at will", () => {
    const trial = room();
    write(trial, "s1", 1);
    expect(also(trial, "s1", "p1")).toBe("proposal-own");
    also(trial, "s2", "p1");
    also(trial, "s2", "p1");
    also(trial, "s3", "p1");
    expect(everyone(trial).proposals.p1?.also).toBe(2);
    also(trial, "s2", "p1", false);
    expect(everyone(trial).proposals.p1?.also).toBe(1);
    expect(seat(trial, "s2").also).toEqual([]);
  });

  test("an id of no proposal is refused, the names that objects know included", () => {
    const trial = room();
    for (const proposal of ["p9", "__proto__", "constructor"]) {
      expect(also(trial, "s1", proposal)).toBe("proposal-unknown");
      expect(host(trial, "forward", { proposal, isOn: true })).toBe("proposal-unknown");
      expect(host(trial, "aside", { proposal, isOn: false })).toBe("proposal-unknown");
    }
  });

  test("voices go with a proposal that its author takes back", () => {
    const trial = room();
    write(trial, "s1", 1);
    also(trial, "s3", "p1");
    say(trial, "s1", "takeBack", { proposal: "p1" });
    expect([seat(trial, "s3").also, team(trial, "t2")]).toEqual([[], { wrote: 0, read: 0 }]);
  });

  test("a table has written once each wrote or joined another, and read once each joined one", () => {
    const trial = room();
    write(trial, "s1", 1);
    also(trial, "s2", "p1");
    expect(team(trial, "t1")).toEqual({ wrote: 2, read: 1 });
    trial.session({ kind: "seat", seat: "s2" }, { type: "session/move", team: "t2" });
    expect([team(trial, "t1"), team(trial, "t2")]).toEqual([
      { wrote: 1, read: 0 },
      { wrote: 1, read: 1 },
    ]);
  });
});

describe("the facilitator's hand", () => {
  test("a proposal set aside leaves every screen and the roadmap, and comes back with its voices", () => {
    const trial = room();
    write(trial, "s1", 1);
    also(trial, "s2", "p1");
    expect(host(trial, "aside", { proposal: "p1", isOn: true })).toBe("ok");
    expect([everyone(trial).proposals, Object.keys(hosts(trial).aside)]).toEqual([{}, ["p1"]]);
    expect(outcome(trial)).toEqual([]);
    expect(also(trial, "s3", "p1")).toBe("proposal-unknown");
    expect(host(trial, "aside", { proposal: "p1", isOn: false })).toBe("ok");
    expect(everyone(trial).proposals.p1?.also).toBe(1);
  });

  test("only the facilitator counts hands, passes on and sets aside", () => {
    const trial = room();
    write(trial, "s1", 1);
    for (const [verb, rest] of [
      ["hands", { count: 3 }],
      ["forward", { isOn: true }],
      ["aside", { isOn: true }],
    ] as const)
      expect(say(trial, "s1", verb, { proposal: "p1", ...rest })).toBe("not-allowed");
  });

  test("what is passed on comes first, then what most say, hands and phones together; no seat is in it", () => {
    const trial = room();
    for (const n of [1, 2]) write(trial, "s1", n);
    host(trial, "write", { beginning: "should", text: "w:3.0" });
    also(trial, "s2", "p2");
    host(trial, "hands", { proposal: "p2", count: 4 });
    host(trial, "forward", { proposal: "p3", isOn: true });
    expect(outcome(trial)).toEqual([
      { beginning: "should", text: { words: "w:3.0" }, voices: 0, isForwarded: true },
      { beginning: "why", text: { words: "w:2.0" }, voices: 5, isForwarded: false },
      { beginning: "why", text: { words: "w:1.0" }, voices: 0, isForwarded: false },
    ]);
  });
});

describe("the room", () => {
  test("writes, then reads, then is done; one may still write and join while it reads", () => {
    const trial = room();
    trial.flow("session/next");
    expect(everyone(trial).step).toBe("read");
    expect(write(trial, "s1", 1)).toBe("ok");
    trial.flow("session/next");
    expect(trial.state.everyone.flow.status).toBe("ended");
  });

  test("who leaves leaves what they proposed, without a name", () => {
    const trial = room();
    write(trial, "s1", 1);
    trial.session({ kind: "seat", seat: "s1" }, { type: "session/leave" });
    expect(Object.keys(everyone(trial).proposals)).toEqual(["p1"]);
    expect(team(trial, "t1").wrote).toBe(0);
  });
});
