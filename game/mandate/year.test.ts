import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardPrice, nextYear, refuseChoice, resolve, withChoice, withLateGuard } from "./year.ts";
import type { Gauges, Playable, Rebound, Setup, World } from "./world.ts";

const EVEN: Gauges = { service: 0, security: 0, inclusion: 0 };

const action = (id: string, rest: Partial<Playable> = {}): Playable => ({
  ...{ id, tiers: ["terminaux"], price: 10, days: 5, support: 0, delay: 0, needs: [] },
  ...{
    effects: [{ on: "to", do: "multiply", by: 0.5 }],
    gauges: EVEN,
    rebound: null,
    guardTimes: 1,
    skipped: [],
  },
  ...rest,
});

/** Of what the action spared, half comes back. */
const HALF_BACK: Rebound = {
  family: "stockage",
  mechanism: "capacity",
  documented: null,
  gauges: EVEN,
  guard: 0,
  effects: [{ on: "to", takesBack: 0.5 }],
};

function setupOf(actions: readonly Playable[], years = 4): Setup {
  const means = { budget: 100, workdays: 50 };
  return {
    ...means,
    years,
    guardShare: 0.5,
    percentPerPoint: 4,
    yearly: EVEN,
    drifts: {},
    actions: Object.fromEntries(actions.map((one) => [one.id, one])),
    start: {
      ...means,
      year: 1,
      numbers: { to: 100 },
      gauges: { service: 5, security: 5, inclusion: 5 },
      ...{ support: 5, taken: [], hidden: [], lessons: [] },
    },
  };
}

const decide = (setup: Setup, world: World, id: string, isGuarded = false) =>
  withChoice(setup, world, { action: id, isGuarded });
const to = (world: World) => world.numbers.to;

/** The same, with storage that grows by itself by a share a year. */
const drifting = (setup: Setup, growth: number): Setup => ({
  ...setup,
  drifts: { to: "croissance.to" },
  start: { ...setup.start, numbers: { ...setup.start.numbers, "croissance.to": growth } },
});

describe("means", () => {
  test("an action is paid once, when it is decided", () => {
    const setup = setupOf([action("a")]);
    const after = resolve(setup, decide(setup, setup.start, "a")).world;
    expect([after.budget, after.workdays]).toEqual([90, 45]);
    expect(nextYear(setup, after).budget).toBe(100);
  });

  test.each([
    ["budget-exhausted", { price: 101 }],
    ["days-exhausted", { days: 51 }],
    ["support-missing", { support: 6 }],
    ["needs-missing", { needs: ["b"] }],
    ["too-late", { delay: 4 }],
  ])("%s is said before anything changes", (refusal, rest) => {
    const setup = setupOf([action("a", rest), action("b")]);
    expect(refuseChoice(setup, setup.start, { action: "a", isGuarded: false })).toBe(refusal);
  });

  test("an action taken is not taken twice, an unknown one never", () => {
    const setup = setupOf([action("a")]);
    const after = decide(setup, setup.start, "a");
    expect(refuseChoice(setup, after, { action: "a", isGuarded: false })).toBe("action-taken");
    expect(refuseChoice(setup, after, { action: "z", isGuarded: false })).toBe("action-unknown");
  });
});

describe("effects", () => {
  test("an action with a delay takes effect in its year, and not before", () => {
    const setup = setupOf([action("a", { delay: 1 })]);
    const first = resolve(setup, decide(setup, setup.start, "a"));
    expect([to(first.world), first.beats.acted]).toEqual([100, []]);
    const second = resolve(setup, nextYear(setup, first.world));
    expect([to(second.world), second.beats.acted]).toEqual([50, ["a"]]);
  });

  test("what grows by itself grows with the years, decided or not", () => {
    const setup = drifting(setupOf([action("a")]), 0.2);
    expect(to(nextYear(setup, setup.start))).toBeCloseTo(120);
  });
});

test("an action can change how fast a number grows, from the year after", () => {
  const slower = action("a", { effects: [{ on: "croissance.to", do: "multiply", by: 0.5 }] });
  const setup = drifting(setupOf([slower]), 0.2);
  const first = resolve(setup, decide(setup, setup.start, "a")).world;
  expect(to(first)).toBe(100);
  expect(to(nextYear(setup, first))).toBeCloseTo(110);
});

describe("steps left out", () => {
  const cost = { service: 0, security: -2, inclusion: 0 };
  const project = action("loop", { skipped: [{ without: "erase", effects: [], gauges: cost }] });
  const setup = setupOf([project, action("erase")]);

  test("are paid when the action takes effect", () => {
    const { world, beats } = resolve(setup, decide(setup, setup.start, "loop"));
    expect([world.gauges.security, beats.skipped]).toEqual([3, [{ action: "loop", without: "erase" }]]);
    expect([beats.gained.gauges.security, beats.cameBack.gauges.security]).toEqual([5, 3]);
  });

  test("cost nothing once they were taken", () => {
    const both = decide(setup, decide(setup, setup.start, "erase"), "loop");
    expect(resolve(setup, both).world.gauges.security).toBe(5);
  });
});

describe("rebounds", () => {
  const setup = setupOf([action("a", { rebound: HALF_BACK }), action("b", { rebound: HALF_BACK })]);

  test("what nothing holds lies face down, and opens a year later", () => {
    const first = resolve(setup, decide(setup, setup.start, "a"));
    expect(first.world.hidden).toEqual([{ action: "a", opens: 2 }]);
    const second = resolve(setup, nextYear(setup, first.world));
    expect([to(first.world), to(second.world)]).toEqual([50, 75]);
    expect(second.beats.opened.map((one) => one.action)).toEqual(["a"]);
  });

  test("a guard bought with the action keeps its rebound away", () => {
    const first = resolve(setup, decide(setup, setup.start, "a", true));
    expect(first.world.budget).toBe(85);
    expect(to(resolve(setup, nextYear(setup, first.world)).world)).toBe(50);
  });

  test("guarding it once it lies face down costs twice as much and keeps it away", () => {
    const first = nextYear(setup, resolve(setup, decide(setup, setup.start, "a")).world);
    const held = withLateGuard(setup, first, "a");
    expect(held.budget).toBe(90);
    expect(to(resolve(setup, held).world)).toBe(50);
  });

  test("a rebound taken is a lesson: the guards of its family cost half", () => {
    const first = resolve(setup, decide(setup, setup.start, "a")).world;
    const second = resolve(setup, nextYear(setup, first)).world;
    expect([guardPrice(setup, first, "b"), guardPrice(setup, second, "b")]).toEqual([5, 2.5]);
  });

  test("in the last year everything that lies face down opens", () => {
    const short = setupOf([action("a", { rebound: HALF_BACK })], 1);
    expect(to(resolve(short, decide(short, short.start, "a")).world)).toBe(75);
  });

  test("a share that comes back is a share of the action's own change, whatever the years did meanwhile", () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 3, noNaN: true }), (drift) => {
        const moving = drifting(setup, drift - 1);
        const first = resolve(moving, decide(moving, moving.start, "a")).world;
        const second = resolve(moving, nextYear(moving, first)).world;
        expect(to(second)).toBeCloseTo(75 * drift);
      }),
    );
  });
});

test("gauges stay between zero and ten, whatever the points", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.integer({ min: 1, max: 6 }),
      (points, years) => {
        const setup = { ...setupOf([]), yearly: { service: points, security: -points, inclusion: points } };
        let world = setup.start;
        for (let year = 0; year < years * 5; year += 1) world = nextYear(setup, world);
        for (const value of Object.values(world.gauges)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10);
        }
      },
    ),
  );
});
