import { describe, expect, test } from "vitest";
import { act, screen, seat, support, table, team, until } from "../../../tests/support/mandate-table.ts";

describe("what comes back", () => {
  test("an unguarded rebound lies face down and opens a year later; a guard bought in time keeps it away", () => {
    const trial = table(2);
    until(trial, "bet", 1);
    const [first = ""] = team(trial).chosen;
    until(trial, "resolution", 1);
    expect(team(trial).world.hidden).toEqual([{ action: first, opens: 2 }]);
    until(trial, "bet", 2);
    const [guarded = ""] = team(trial).chosen;
    expect(act(trial, "s1", { type: "mandate/guard", action: guarded })).toBe("ok");
    expect(act(trial, "s1", { type: "mandate/guard", action: guarded })).toBe("already-guarded");
    until(trial, "resolution", 2);
    expect(team(trial).resolution?.opened).toEqual([first]);
    expect(team(trial).world.hidden.map(({ action }) => action)).not.toContain(guarded);
  });

  test("the écran gets one table's decisions and beats, and of what lies face down the tiers alone", () => {
    const trial = table(2);
    until(trial, "resolution", 1);
    const { shown, ready } = screen(trial);
    expect(shown).toMatchObject({
      team: "t1",
      faceDown: [["terminaux"]],
      resolution: team(trial).resolution,
    });
    expect(shown?.kept).toEqual(team(trial).chosen.map((action) => ({ action, isGuarded: false })));
    expect(shown?.counts["parc.ecran.nombre"]).toEqual({ first: 1200, now: 1080 });
    expect(ready).toEqual([]);
  });

  test("in the last year all that lies face down opens", () => {
    const trial = table(2);
    until(trial, "epilogue");
    expect(team(trial).world.hidden).toEqual([]);
  });

  test("a person alone sees how well they saw, once the rebound opened or was held", () => {
    const trial = table(2);
    until(trial, "bet", 1);
    act(trial, "s1", { type: "mandate/foresee", amount: "much" });
    until(trial, "bet", 2);
    expect(seat(trial, "s1")).toMatchObject({ foretold: 0, foreseen: 0 });
    // Half of what was spared comes back: that is much.
    act(trial, "s2", { type: "mandate/foresee", amount: "none" });
    for (const action of team(trial).chosen) act(trial, "s1", { type: "mandate/guard", action });
    until(trial, "resolution", 2);
    expect(seat(trial, "s1")).toMatchObject({ foretold: 1, foreseen: 1 });
    expect(seat(trial, "s2")).toMatchObject({ foretold: 2, foreseen: 2 });
  });

  test("the resolution tells the gauges of each beat, what came back, and what confidences truly changed", () => {
    const trial = table(2);
    until(trial, "choice", 2);
    const { confidence } = seat(trial, "s1");
    support(trial, "s1");
    act(trial, team(trial).captain ?? "", { type: "mandate/confirm", actions: [confidence?.action ?? ""] });
    until(trial, "resolution", 2);
    const { gauges, opened, back, revealed } = team(trial).resolution ?? {};
    expect(gauges?.before).toEqual({ service: 5, security: 5, inclusion: 5 });
    expect(Object.keys(back ?? {})).toEqual(opened);
    expect(back?.[opened?.[0] ?? ""]?.carbon).toBeGreaterThan(0);
    expect(revealed).toContainEqual({
      ...{ confidence: confidence?.id, role: confidence?.role, action: confidence?.action },
      ...{ kind: "price", announced: 10, real: 15 },
    });
  });
});
