/** People come and go around a loop, and what it leaves: the game takes over, a late table plays, fiches reach the plan. */
import { describe, expect, test } from "vitest";
import { Looping, matched, offer } from "../../../tests/support/loop.ts";
import { HOST, seatActor } from "../../../tests/support/table.ts";

const market = (...seats: number[]) => new Looping(...seats).at("market");

describe("people come and go", () => {
  test("the game holds the actor of a table that empties, and answers what waited for it", () => {
    const loop = market(1, 1, 1);
    loop.send("s1", offer("atelier", 5, 0, 9));
    loop.session(HOST, { type: "session/removeSeat", seat: "s2" });
    expect(loop.actor("atelier").isGame).toBe(true);
    loop.next();
    expect(loop.territory().offers.find(({ from }) => from === "departement")?.state).toBe("accepted");
  });

  test("a table that opens late takes an actor from the game, and sees its cupboard", () => {
    const loop = new Looping(1).at("market");
    loop.session(HOST, { type: "session/setTables", count: 2 });
    loop.join("late", "t2");
    expect(loop.actor("atelier")).toMatchObject({ tables: ["t2"], isGame: false });
    expect(loop.team("t2").actor).toBe("atelier");
    expect(loop.seat("s2").pile).toBeNull();
  });

  test("with every actor taken, a late table shares one", () => {
    const loop = market(1, 1, 1);
    loop.session(HOST, { type: "session/setTables", count: 4 });
    loop.join("late", "t4");
    expect(loop.actor("departement").tables).toEqual(["t1", "t4"]);
    expect(loop.seat("s4").pile?.count).toBeGreaterThan(0);
    expect(loop.seat("s4").pile).toEqual(loop.seat("s1").pile);
    expect(loop.send("s4", offer("atelier", 3))).toBe("ok");
  });

  test("a person who changes tables plays the other actor", () => {
    const loop = market(1, 1, 2);
    expect(loop.session(seatActor("s4"), { type: "session/move", team: "t1" })).toBe("ok");
    expect(loop.send("s4", offer("atelier", 3))).toBe("ok");
    expect(loop.seat("s4").pile).toEqual(loop.seat("s1").pile);
    expect(loop.session(seatActor("s4"), { type: "session/move", team: "t3" })).toBe("ok");
    expect(loop.seat("s4").pile).toBeNull();
  });

  test("the bell moves nothing, and the loop opened again is found as it was left", () => {
    const loop = matched();
    const { flow } = loop.state.everyone;
    loop.now = flow.deadline ?? 0;
    const bell = { type: "clock/expired", turn: flow.turn, deadline: flow.deadline ?? 0 } as const;
    expect(loop.session({ kind: "clock" }, bell)).toBe("ok");
    loop.open("after");
    loop.open("loop");
    expect(loop.everyone).toMatchObject({ step: "market", quarter: 1 });
    expect(loop.last.state).toBe("accepted");
  });
});

describe("what it leaves", () => {
  test("each table has the fiche of its kind, and brings it to the plan that follows", () => {
    const loop = matched();
    loop.at("result");
    expect(loop.outcome().actions.map(({ team, catalogueId }) => [team, catalogueId])).toEqual([
      ["t1", "reseau-reconditionneurs"],
      ["t2", "fiche-conseil-achat"],
      ["t3", "former-mediateurs"],
    ]);
    loop.next();
    const plan = loop.state.team.t1?.phases.after as { items: Record<string, { action: string }> };
    expect(Object.values(plan.items).map(({ action }) => action)).toEqual(["reseau-reconditionneurs"]);
  });

  test("a table alone brings the three", () => {
    const loop = new Looping(1).at("result");
    expect(loop.outcome().actions.map(({ catalogueId }) => catalogueId)).toHaveLength(3);
  });

  test("the story of the territory is told with its trimestres; before the first count there is none", () => {
    expect(market(1, 1, 1).outcome().loops).toEqual([]);
    const [told] = matched().at("result").outcome().loops;
    expect(told?.quarters).toHaveLength(4);
    expect(told?.actors.map(({ tables }) => tables)).toEqual([["t1"], ["t2"], ["t3"]]);
  });
});
