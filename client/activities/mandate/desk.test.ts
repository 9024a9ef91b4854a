/** What the console counts: the time of the steps, where a table is, what was said of each proposal. */
import { expect, test } from "vitest";
import type { MandateTeam } from "../../../game/activities/mandate/state.ts";
import { plannedSeconds, stepsOf } from "../../../game/activities/mandate/terms.ts";
import { saidOf, stateOf } from "./desk-state.ts";
import { secondsLeft } from "./desk-time.ts";
import type { Everyone } from "./room-state.ts";

const at = (step: Everyone["step"], year = 2, more: Partial<Everyone> = {}) =>
  ({
    step,
    year,
    years: 4,
    isShort: false,
    areYearsShort: false,
    options: [],
    keeps: 3,
    ...more,
  }) as Everyone;
const team = (more: Partial<MandateTeam>) =>
  ({
    ...{ members: 4, sealed: null, voices: {}, proposals: [], chosen: [], isConfirmed: false, option: null },
    ...{ story: [], home: [], world: { taken: [] } },
    ...more,
  }) as unknown as MandateTeam;

test("the first year takes five minutes, the others nine, a short one five", () => {
  const year = (of: number, isShort = false) =>
    stepsOf(of, isShort).reduce((sum, step) => sum + (plannedSeconds(step, of, isShort) ?? 0), 0);
  expect([year(1), year(2), year(2, true)]).toEqual([300, 540, 300]);
  expect(plannedSeconds("seal", 0, false)).toBeUndefined();
});

test("what is left counts this step, the years after it and the epilogue", () => {
  expect(secondsLeft(at("seal", 0))).toBe(300 + 2 * 540 + 570 + 120);
  expect(secondsLeft(at("bet", 3))).toBe(130 + 50 + 30 + 570 + 120);
  expect(secondsLeft(at("choice", 3, { isShort: true }))).toBe(280 + 570 + 120);
  expect(secondsLeft(at("sentence", 4))).toBe(150);
  expect(secondsLeft(at("epilogue", 4))).toBe(120);
});

test("a table is done when it has done what the step asks; a round of voices is never ticked", () => {
  expect(stateOf(at("seal", 0), team({ sealed: "pue" })).isDone).toBe(true);
  expect(stateOf(at("choice"), team({ voices: { s1: { support: "a", objection: null } } }))).toEqual({
    key: "room-desk-voices",
    values: { count: 1, of: 4 },
    isDone: false,
  });
  expect(stateOf(at("choice"), team({ isConfirmed: true })).isDone).toBe(true);
  expect(
    stateOf(at("choice", 2, { options: [{ id: "x", price: 0, days: 0 }] }), team({ isConfirmed: true })).key,
  ).toBe("room-desk-undecided");
  expect(stateOf(at("sentence"), team({})).isDone).toBe(false);
  expect(stateOf(at("round"), team({})).isDone).toBe(false);
  expect(stateOf(at("epilogue"), team({ home: ["a"] })).values).toEqual({ count: 1, of: 3 });
});

test("supports and objections are counted by proposal", () => {
  const proposal = {
    id: "a",
    price: 8,
    days: 4,
    support: 0,
    guard: null,
    delay: 0,
    needs: [],
    without: [],
    from: "dealt" as const,
  };
  const [said] = saidOf(
    team({
      proposals: [proposal],
      chosen: ["a"],
      voices: {
        s1: { support: "a", objection: null },
        s2: { support: "a", objection: null },
        s3: { support: null, objection: { action: "a", gauge: "service" } },
        s4: { support: null, objection: { action: "b", gauge: "security" } },
      },
      world: { taken: [{ action: "a", year: 2, isGuarded: true, trace: null }] } as never,
    }),
  );
  expect(said).toMatchObject({ supports: 2, objections: { service: 1 }, isKept: true, isGuarded: true });
});
