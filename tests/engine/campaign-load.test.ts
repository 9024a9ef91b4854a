/** The load of a campaign keeps its own accounts: a bench that counts wrong would hold any figure. */
import { describe, expect, test } from "vitest";
import { lagsOf, missingOf, planned, sumsOf, type PlannedMission } from "../load/campaign-plan.ts";

const MISSIONS: readonly PlannedMission[] = [
  { id: "drawer", steps: 2, cap: 5, most: 60, isCounted: true },
  { id: "evening", steps: 3, cap: 1, most: 1, isCounted: false },
  { id: "keep", steps: 6, cap: 2, most: 20, isCounted: true },
];
const SHAPE = { participants: 100, teams: 7, perSecond: 50, seconds: 4 };
const plan = planned(SHAPE, MISSIONS);
const acknowledgedAt = (...ats: readonly number[]) => ats.map((at, row) => ({ row, ms: 1, at }));

describe("the plan of a campaign's load", () => {
  test("sends what was asked, at an even pace, each under a name of its own", () => {
    expect(plan).toHaveLength(200);
    expect(plan.at(-1)?.at).toBe(3_980);
    expect(new Set(plan.map(({ id }) => id)).size).toBe(200);
  });

  test("lets everybody act before anybody acts again, and nobody declares one mission twice", () => {
    expect(new Set(plan.slice(0, 100).map(({ participant }) => participant)).size).toBe(100);
    expect(new Set(plan.map(({ participant, mission }) => `${participant} ${mission}`)).size).toBe(200);
    expect(new Set(plan.map(({ team }) => team)).size).toBe(7);
  });

  test("counts no step above a mission's cap, and declares above it now and then", () => {
    const beyond = plan.filter(({ mission, amount }) => mission === "keep" && amount > 2);
    expect(beyond.length).toBeGreaterThan(0);
    for (const { steps } of beyond) expect(steps).toBe(12);
  });

  test("refuses more declarations than people and missions allow", () => {
    expect(() => planned({ ...SHAPE, seconds: 10 }, MISSIONS)).toThrow("more than");
  });

  test("sums the teams to the whole", () => {
    const { all, byTeam } = sumsOf(plan);
    expect([...byTeam.values()].reduce((sum, one) => sum + one, 0)).toBe(all);
  });
});

describe("how far a gauge was behind", () => {
  const [first, second] = [plan[0]?.steps ?? 0, plan[1]?.steps ?? 0];

  test("is nothing when it shows all that was acknowledged", () => {
    expect(lagsOf(plan, acknowledgedAt(100, 200), [{ at: 5_000, steps: first + second }])).toEqual([0]);
  });

  test("is since when the first declaration it lacks was acknowledged", () => {
    const samples = [
      { at: 900, steps: first },
      { at: 1_000, steps: 0 },
    ];
    const lags = lagsOf(plan, acknowledgedAt(100, 200), samples);
    expect(lags.toSorted((a, b) => a - b)).toEqual([700, 900]);
  });
});

test("a row acknowledged and not stored, or stored otherwise, is missing", () => {
  const [one, two, three] = plan;
  if (!one || !two || !three) throw new Error("a plan without rows");
  const stored = new Map([
    [one.id, { mission: one.mission, amount: one.amount }],
    [two.id, { mission: two.mission, amount: two.amount + 1 }],
  ]);
  expect(missingOf([one, two, three], stored)).toBe(2);
});
