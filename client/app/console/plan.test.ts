/** The facilitator's clock: expected times, lateness and what is proposed. */
import { describe, expect, it } from "vitest";
import { lateness, MINUTE, planOf, previousIn, proposalFor, startOf, type PlanInput } from "./plan.ts";

const phase = (id: string, minutes: number, more: object = {}) => ({
  id,
  activity: "briefing",
  title: id,
  minutes,
  isOptional: false,
  isProtected: false,
  ...more,
});
const PHASES = [
  phase("a", 5),
  phase("b", 15),
  phase("c", 20),
  phase("d", 13, { isProtected: true }),
  phase("e", 7),
];
const WALL = 1_000_000_000;

/** In the second phase, which has lasted six minutes, after a first of five. */
const input: PlanInput = {
  phases: PHASES,
  minutes: 60,
  planned: {},
  pace: 1,
  flow: { status: "running", phase: "b", deadline: 20 * MINUTE },
  timeline: {
    a: { openedAt: 0, lastOpenedAt: 5 * MINUTE, spent: 5 * MINUTE, left: 0 },
    b: { openedAt: 5 * MINUTE, lastOpenedAt: 5 * MINUTE, spent: 0, left: null },
  },
  now: 11 * MINUTE,
  wall: WALL,
  startedAt: WALL - 11 * MINUTE,
};
const late = (minutes: number, change: Partial<PlanInput> = {}) =>
  planOf({ ...input, startedAt: WALL - (11 + minutes) * MINUTE, ...change });

describe("plan", () => {
  it("chains the phases to come from what the clock shows now", () => {
    expect(planOf(input).rows.map(({ state, startsAt }) => [state, startsAt])).toEqual([
      ["done", null],
      ["now", null],
      ["next", WALL + 9 * MINUTE],
      ["next", WALL + 29 * MINUTE],
      ["next", WALL + 42 * MINUTE],
    ]);
  });
  it("counts the time really spent", () => {
    expect(
      planOf(input)
        .rows.slice(0, 2)
        .map(({ spent }) => spent / MINUTE),
    ).toEqual([5, 6]);
  });
  it("knows what the clock gave the open phase, also once it has rung", () => {
    expect(planOf(input).current).toMatchObject({ allotted: 15 * MINUTE, left: 9 * MINUTE });
    const flow = { ...input.flow, deadline: 9 * MINUTE };
    expect(planOf({ ...input, flow }).current).toMatchObject({
      allotted: 4 * MINUTE,
      spent: 6 * MINUTE,
      left: 0,
    });
  });
});

describe("lateness", () => {
  it("is nothing when nothing moved", () => {
    expect(planOf(input)).toMatchObject({ lateBy: 0, endsAt: WALL + 49 * MINUTE });
  });
  it("is what was added to the clock", () => {
    const flow = { ...input.flow, deadline: 25 * MINUTE };
    expect(planOf({ ...input, flow }).lateBy).toBe(5 * MINUTE);
  });
  it("is also a pause, which session time does not count", () => {
    expect(late(4).lateBy).toBe(4 * MINUTE);
  });
  it("is ahead by a phase that was skipped", () => {
    const flow = { status: "running" as const, phase: "c", deadline: 31 * MINUTE };
    const timeline = { c: { openedAt: 11 * MINUTE, lastOpenedAt: 11 * MINUTE, spent: 0, left: null } };
    const plan = planOf({ ...input, flow, timeline, startedAt: WALL });
    expect(plan).toMatchObject({ lateBy: -20 * MINUTE });
    expect(plan.rows.map(({ state }) => state)).toEqual(["skipped", "skipped", "now", "next", "next"]);
  });
  it("gives a phase opened again what its clock had left", () => {
    const flow = { ...input.flow, phase: "a", deadline: 12 * MINUTE };
    expect(
      planOf({
        ...input,
        flow,
        timeline: { ...input.timeline, b: { openedAt: 0, lastOpenedAt: 0, spent: 0, left: 4 * MINUTE } },
      }).rows[1],
    ).toMatchObject({ state: "next", left: 4 * MINUTE });
  });
  it("expects nothing before the start, and nothing after the end", () => {
    const lobby = planOf({
      ...input,
      flow: { status: "lobby", phase: null, deadline: null },
      timeline: {},
      startedAt: null,
    });
    expect(lobby).toMatchObject({ current: undefined, lateBy: 0, endsAt: WALL + 60 * MINUTE });
    const ended = planOf({ ...input, flow: { status: "ended", phase: "b", deadline: null } });
    expect(ended.rows.map(({ state }) => state)).toEqual(["done", "done", "skipped", "skipped", "skipped"]);
  });
});

describe("what the facilitator changed", () => {
  it("is what is planned, and gives the time back", () => {
    const plan = late(5, { planned: { c: 15, e: 0 } });
    expect(plan.rows.map(({ state, planned }) => [state, planned])).toEqual([
      ["done", 5],
      ["now", 15],
      ["next", 15],
      ["next", 13],
      ["out", 0],
    ]);
    expect(plan).toMatchObject({ lateBy: -7 * MINUTE, endsAt: WALL + 37 * MINUTE });
  });
  it("counts from the minutes that were prepared", () => {
    expect(planOf({ ...input, minutes: 53, planned: { e: 0 } }).lateBy).toBe(0);
  });
  it("is not what « Précédent » opens again", () => {
    const flow = { status: "running" as const, phase: "c", deadline: 31 * MINUTE };
    expect(previousIn(planOf({ ...input, flow }))?.phase.id).toBe("b");
    expect(previousIn(planOf({ ...input, flow, timeline: {}, planned: { b: 0 } }))?.phase.id).toBe("a");
    expect(previousIn(planOf({ ...input, flow: { ...flow, phase: "a" } }))).toBeUndefined();
  });
});

describe("a trial", () => {
  it("goes ten times as fast by the room’s clock", () => {
    const startedAt = startOf({ ...input, pace: 10 }, null);
    expect(startedAt).toBe(WALL - 1.1 * MINUTE);
    const plan = planOf({ ...input, pace: 10, startedAt });
    expect(plan).toMatchObject({ lateBy: 0, endsAt: WALL + 4.9 * MINUTE });
  });
});

describe("start", () => {
  it("keeps the earliest estimate: a pause only moves it later", () => {
    expect(startOf(input, null)).toBe(WALL - 11 * MINUTE);
    expect(startOf(input, WALL - 15 * MINUTE)).toBe(WALL - 15 * MINUTE);
    expect(startOf({ ...input, timeline: {} }, 3)).toBeNull();
  });
});

describe("proposal", () => {
  it("says nothing when on time", () => {
    expect(lateness(1.4 * MINUTE)).toBe(0);
    expect(proposalFor(planOf(input))).toBeUndefined();
  });
  it("first skips what is optional", () => {
    const phases = PHASES.map((one) => (one.id === "b" ? { ...one, isOptional: true } : one));
    expect(proposalFor(late(4, { phases }))).toEqual({ kind: "skip-now" });
    const later = PHASES.map((one) => (one.id === "e" ? { ...one, isOptional: true } : one));
    expect(proposalFor(late(4, { phases: later }))).toMatchObject({
      kind: "skip-later",
      row: { phase: { id: "e" }, planned: 7 },
    });
  });
  it("then shortens the open phase when it has room", () => {
    expect(proposalFor(late(4))).toEqual({ kind: "shorten-now", by: 5 });
    expect(proposalFor(late(2))).toEqual({ kind: "shorten-now", by: 1 });
  });
  it("then the longest to come, by half at most", () => {
    const flow = { ...input.flow, deadline: 13 * MINUTE };
    expect(proposalFor(late(18, { flow }))).toMatchObject({
      kind: "shorten-later",
      row: { phase: { id: "c" } },
      to: 10,
    });
    // Once it is as short as can be, the next one.
    expect(proposalFor(late(28, { flow, planned: { c: 10 } }))).toMatchObject({
      row: { phase: { id: "e" } },
    });
  });
  it("never eats the debrief", () => {
    const flow = { status: "running" as const, phase: "d", deadline: 24 * MINUTE };
    const phases = PHASES.slice(0, 4);
    expect(proposalFor(late(50, { flow, phases }))).toEqual({ kind: "tell-the-end" });
  });
});
