import { describe, expect, test } from "vitest";
import {
  act,
  everyone,
  hostAct,
  screen,
  seat,
  table,
  team,
  until,
} from "../../../tests/support/mandate-table.ts";
import { mandateConfig } from "../../../tests/support/mandate.ts";
import type { MandateConfig } from "./schema.ts";

/** One gauge starts at so many points. */
function startingAt(inclusion: number, rest: Partial<MandateConfig> = {}): Partial<MandateConfig> {
  const { setup } = mandateConfig();
  const gauges = { service: 5, security: 5, inclusion };
  return { ...rest, setup: { ...setup, start: { ...setup.start, gauges } } };
}

/** Two tables, two people each. */
function twoTables(rest: Partial<MandateConfig> = {}, years = 3) {
  const trial = table(2, { ...mandateConfig(rest, years) }, years);
  trial.join("p3", "t2");
  trial.join("p4", "t2");
  return trial;
}

const captain = (trial: ReturnType<typeof table>, id: string) => team(trial, id).captain ?? "";

describe("a strained table", () => {
  test("shares a proposal: another table joins, strained as it may be, and both have it", () => {
    const trial = twoTables(startingAt(2));
    until(trial, "choice", 2);
    expect(team(trial).strained).toBe("inclusion");
    const action = team(trial).proposals[0]?.id ?? "";
    expect(act(trial, captain(trial, "t1"), { type: "mandate/share", action })).toBe("ok");
    expect(act(trial, captain(trial, "t1"), { type: "mandate/join", from: "t1" })).toBe("own-offer");
    expect(everyone(trial).offers).toMatchObject([{ from: "t1", action, price: 5, with: null }]);
    expect(act(trial, captain(trial, "t2"), { type: "mandate/join", from: "t1" })).toBe("ok");
    expect([team(trial).chosen, team(trial, "t2").chosen]).toEqual([[action], [action]]);
  });

  test("alone in the room, it shares with the neighbouring area at once", () => {
    const trial = table(2, startingAt(1));
    until(trial, "choice", 2);
    const { proposals } = team(trial);
    const action = proposals[0]?.id ?? "";
    act(trial, captain(trial, "t1"), { type: "mandate/share", action });
    expect(everyone(trial).offers).toMatchObject([{ with: "neighbours" }]);
    expect(team(trial).chosen).toEqual([action]);
    // Half of 10, or half of 15 and 22.5 where somebody at the table knew better.
    expect([95, 92.5, 88.75]).toContain(team(trial).world.budget);
    expect(act(trial, captain(trial, "t1"), { type: "mandate/share", action })).toBe("already-shared");
  });

  test("keeps what it shares besides what it confirms", () => {
    const trial = table(2, startingAt(1));
    until(trial, "choice", 2);
    const [first = "", second = ""] = team(trial).proposals.map(({ id }) => id);
    act(trial, captain(trial, "t1"), { type: "mandate/share", action: first });
    act(trial, "s1", { type: "mandate/support", action: second });
    const confirm = (actions: string[]) =>
      act(trial, captain(trial, "t1"), { type: "mandate/confirm", actions });
    expect(confirm([first])).toBe("already-kept");
    expect(confirm([second])).toBe("ok");
    expect(team(trial).chosen).toEqual([first, second]);
  });

  test("keeps alone what it had offered: nobody can join it any more, and it pays once", () => {
    const trial = twoTables(startingAt(2, { confidences: [] }));
    until(trial, "choice", 2);
    const action = team(trial).proposals[0]?.id ?? "";
    act(trial, captain(trial, "t1"), { type: "mandate/share", action });
    act(trial, "s1", { type: "mandate/support", action });
    expect(act(trial, captain(trial, "t1"), { type: "mandate/confirm", actions: [action] })).toBe("ok");
    expect(act(trial, captain(trial, "t2"), { type: "mandate/join", from: "t1" })).toBe("no-offer");
    expect([team(trial).chosen, team(trial).world.budget]).toEqual([[action], 90]);
  });

  test("withdraws an offer that nobody joined, and an offer left at the bell costs nothing", () => {
    const trial = twoTables(startingAt(2));
    until(trial, "choice", 2);
    const share = (action: string | null) =>
      act(trial, captain(trial, "t1"), { type: "mandate/share", action });
    expect(share(null)).toBe("no-offer");
    expect(share(team(trial).proposals[0]?.id ?? "")).toBe("ok");
    expect(share(null)).toBe("ok");
    expect(everyone(trial).offers).toEqual([]);
  });

  test("a table that is not strained has nothing to share", () => {
    const trial = twoTables();
    until(trial, "choice", 2);
    const action = team(trial).proposals[0]?.id ?? "";
    expect(act(trial, captain(trial, "t1"), { type: "mandate/share", action })).toBe("not-strained");
    expect(act(trial, captain(trial, "t2"), { type: "mandate/join", from: "t1" })).toBe("no-offer");
  });
});

test("a table that is well joins one that is not: both have the action and paid half of it", () => {
  // The news of the first year struck table 1 alone: its captain took the answer that costs inclusion.
  const hard = { id: "hard", price: 0, days: 0, gauges: { service: 0, security: 0, inclusion: -4 } };
  const soft = { ...hard, id: "soft", price: 1, gauges: { service: 0, security: 0, inclusion: 0 } };
  const options = [hard, soft].map((one) => ({ ...one, label: { fr: one.id, en: one.id }, effects: [] }));
  const news = mandateConfig().news.map((one) => ({ ...one, options }));
  const trial = twoTables({ news, confidences: [] });
  until(trial, "choice", 1);
  act(trial, captain(trial, "t2"), { type: "mandate/decide", option: "soft" });
  until(trial, "choice", 2);
  const known = new Set(team(trial, "t2").world.taken.map(({ action }) => action));
  const action = team(trial).proposals.find(({ id }) => !known.has(id))?.id ?? "";
  expect(act(trial, captain(trial, "t1"), { type: "mandate/share", action })).toBe("ok");
  expect(act(trial, captain(trial, "t2"), { type: "mandate/join", from: "t1" })).toBe("ok");
  expect([team(trial).world.budget, team(trial, "t2").world.budget]).toEqual([95, 95]);
  expect([team(trial).chosen, team(trial, "t2").chosen]).toEqual([[action], [action]]);
  expect(team(trial, "t2").proposals.find(({ id }) => id === action)).toMatchObject({
    from: "shared",
    price: 5,
  });
  expect(act(trial, captain(trial, "t2"), { type: "mandate/guard", action })).toBe("ok");
  expect(team(trial, "t2").world.budget).toBe(92.5);
});

describe("the common stock", () => {
  test("is asked for in secret, once, in the middle of the mandate", () => {
    const trial = twoTables();
    until(trial, "choice", 1);
    expect(everyone(trial).stock).toBeNull();
    expect(act(trial, captain(trial, "t1"), { type: "mandate/ask", count: 10 })).toBe("no-stock");
    until(trial, "choice", 2);
    expect(everyone(trial).stock).toBe(200);
    expect(act(trial, captain(trial, "t1"), { type: "mandate/ask", count: 201 })).toBe("stock-smaller");
    expect(act(trial, captain(trial, "t1"), { type: "mandate/ask", count: 120 })).toBe("ok");
    expect(JSON.stringify([everyone(trial), screen(trial)])).not.toContain("asked");
  });

  test("asks that exceed it are cut in proportion, and the room sees what was asked", () => {
    const trial = twoTables();
    until(trial, "choice", 2);
    act(trial, captain(trial, "t1"), { type: "mandate/ask", count: 200 });
    act(trial, captain(trial, "t2"), { type: "mandate/ask", count: 100 });
    until(trial, "resolution", 2);
    expect(screen(trial).stock).toEqual({ t1: { asked: 200, got: 133 }, t2: { asked: 100, got: 66 } });
  });

  test("a stock that nobody asks from is not spoken of", () => {
    const trial = twoTables();
    until(trial, "resolution", 2);
    expect([screen(trial).stock, team(trial).stock?.got]).toEqual([null, null]);
  });

  test("what exceeds the computers that wear out is kept as well, and weighs", () => {
    const trial = twoTables();
    until(trial, "choice", 2);
    const need = team(trial).stock?.need ?? 0;
    const before = team(trial).world.numbers["parc.portable.nombre"] ?? 0;
    expect(need).toBeLessThan(200);
    act(trial, captain(trial, "t1"), { type: "mandate/ask", count: 200 });
    until(trial, "resolution", 2);
    expect(team(trial).world.numbers["parc.portable.nombre"]).toBeCloseTo(before + 200 - need);
    expect(team(trial, "t2").world.numbers["parc.portable.nombre"]).toBe(before);
  });
});

describe("the council", () => {
  test("summons the table that lost a gauge; the other tables choose between two conditions", () => {
    const trial = table(2, startingAt(0));
    trial.join("p3", "t2");
    until(trial, "council", 1);
    expect(everyone(trial).council).toMatchObject({ team: "t1", gauge: "inclusion", voters: "others" });
    const vote = (who: string) => act(trial, who, { type: "mandate/vote", option: "inclusion-dear" });
    expect(vote("s1")).toBe("summoned-listens");
    expect(vote("s3")).toBe("ok");
    expect(JSON.stringify(screen(trial))).not.toContain("inclusion-dear");
    trial.flow("session/next");
    expect(everyone(trial).step).toBe("council");
    expect(everyone(trial).council?.decided).toBe("inclusion-dear");
    expect(screen(trial).votes).toEqual({ "inclusion-dear": 1, "inclusion-free": 0 });
    expect(vote("s3")).toBe("council-decided");
    expect(team(trial).world.gauges.service).toBe(8);
    // The second table lost the same gauge: it is heard in its turn, then the next year opens with what is owed.
    trial.flow("session/next");
    expect(everyone(trial).council?.team).toBe("t2");
    until(trial, "news", 2);
    expect(team(trial).world.budget).toBe(90);
    expect(team(trial).story.at(-1)?.council).toEqual({ gauge: "inclusion", option: "inclusion-dear" });
  });

  test("a table alone chooses for itself; without a vote the condition that costs least is set", () => {
    const trial = table(2, startingAt(0));
    until(trial, "council", 1);
    expect(everyone(trial).council?.voters).toBe("own");
    trial.flow("session/next");
    expect(everyone(trial).council?.decided).toBe("inclusion-free");
  });

  test("a gauge is heard once, and nobody is summoned in the last year", () => {
    const trial = table(2, startingAt(0));
    const councils: number[] = [];
    while (everyone(trial).step !== "epilogue") {
      trial.flow("session/next");
      const { step, year, council } = everyone(trial);
      if (step === "council" && council?.decided === null) councils.push(year);
    }
    expect(councils).toEqual([1]);
  });
});

describe("the facilitator", () => {
  test("makes a year short: what is left of it is its choice and its resolution", () => {
    const trial = table(2);
    until(trial, "round", 2);
    expect(hostAct(trial, { type: "mandate/short", isOn: true })).toBe("ok");
    const steps: string[] = [];
    while (everyone(trial).year === 2) {
      trial.flow("session/next");
      steps.push(everyone(trial).step);
    }
    expect(steps).toEqual(["choice", "resolution", "news"]);
    expect(everyone(trial).isShort).toBe(false);
  });

  test("chooses the table that the room looks at; otherwise each is shown once before any comes again", () => {
    const trial = twoTables();
    until(trial, "resolution", 1);
    expect(screen(trial).shown?.team).toBe("t1");
    until(trial, "resolution", 2);
    expect(screen(trial).shown?.team).toBe("t2");
    expect(hostAct(trial, { type: "mandate/show", team: "t1" })).toBe("ok");
    expect(screen(trial).shown).toMatchObject({ team: "t1", resolution: team(trial).resolution });
    expect(hostAct(trial, { type: "mandate/show", team: "t9" })).toBe("no-table");
    expect(act(trial, "s1", { type: "mandate/short", isOn: true })).toBe("not-allowed");
    expect(seat(trial, "s1").vote).toBeNull();
  });
});
