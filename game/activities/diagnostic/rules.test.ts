/** What a diagnostic accepts, refuses and opens; what people say alone is never told under five. */
import { describe, expect, test } from "vitest";
import { cell, Diagnosing } from "../../../tests/support/diagnosing.ts";
import { HOST } from "../../../tests/support/table.ts";

const ITEMS = ["buy", "keep", "teach", "carry"];

/** Everybody rates every item alike. */
function rated(seats: readonly number[], value = cell(3, 1)): Diagnosing {
  const room = new Diagnosing(...seats);
  const count = seats.reduce((sum, n) => sum + n, 0);
  for (let seat = 1; seat <= count; seat += 1) for (const id of ITEMS) room.rate(`s${seat}`, id, value);
  return room;
}

describe("alone", () => {
  test("an answer may change, « non évalué » is one, and an unknown item is none", () => {
    const room = new Diagnosing(1);
    expect(room.rate("s1", "buy", cell(3, 1))).toBe("ok");
    expect(room.rate("s1", "buy", null)).toBe("ok");
    expect(room.seat("s1").answers).toEqual({ buy: null });
    expect(room.rate("s1", "__proto__", cell(3, 1))).toBe("point-unknown");
  });

  test("tables wait, and the facilitator answers for nobody", () => {
    const room = new Diagnosing(2);
    expect(room.propose("s1", "buy", null)).toBe("step-closed");
    expect(room.confirm("s1", "buy")).toBe("step-closed");
    expect(room.host("first", { type: "diagnostic/rate", item: "buy", value: null } as never)).toBe(
      "not-allowed",
    );
  });

  test("those who went through every item are counted, once each, and go with who leaves", () => {
    const room = rated([2, 1]);
    room.rate("s1", "buy", null);
    expect(room.everyone.done).toBe(3);
    expect(room.team("t1").done).toBe(2);
    room.session(HOST, { type: "session/moveSeat", seat: "s1", team: "t2" });
    expect([room.team("t1").done, room.team("t2").done]).toEqual([1, 2]);
    room.session(HOST, { type: "session/removeSeat", seat: "s1" });
    expect(room.everyone.done).toBe(2);
    room.join("w:1.0", "t1");
    expect(room.everyone.done).toBe(2);
  });

  test("once it is closed, nothing more is said alone", () => {
    const room = rated([1]).at("table");
    expect(room.rate("s1", "buy", null)).toBe("step-closed");
    expect(room.says("s1", "elu")).toBe("step-closed");
  });
});

describe("what the room's answers open", () => {
  test("from five people, the widest gaps are talked about first", () => {
    const room = rated([3, 2], cell(1, 4));
    for (const seat of ["s1", "s2", "s3", "s4", "s5"]) room.rate(seat, "teach", cell(3, 1));
    for (const seat of ["s1", "s2", "s3", "s4", "s5"]) room.rate(seat, "buy", cell(2, 2));
    room.at("table");
    expect(room.everyone).toMatchObject({ chosenBy: "room", talk: ["teach", "buy"] });
  });

  test("under five, the deck's own weights choose, whatever people said", () => {
    const room = rated([2, 2], cell(1, 4));
    for (const seat of ["s1", "s2", "s3", "s4"]) room.rate(seat, "buy", cell(3, 1));
    room.at("table");
    expect(room.everyone).toMatchObject({ chosenBy: "deck", talk: ["keep", "teach"] });
    room.at("result");
    expect(room.everyone.answered).toBeNull();
    expect(room.everyone.results.every((result) => result.cell === null)).toBe(true);
  });

  test("an item that only four of seven rated is not told, and « non évalué » does not lower the others", () => {
    const room = rated([7]);
    for (const seat of ["s1", "s2", "s3"]) room.rate(seat, "buy", null);
    for (const seat of ["s1", "s2"]) room.rate(seat, "keep", null);
    room.at("result");
    expect(room.result("buy")).toMatchObject({ cell: null, level: null, from: null });
    expect(room.result("keep")).toMatchObject({ cell: cell(3, 1), level: "first", from: "people" });
    expect(room.everyone.answered).toBe(7);
  });

  test("nobody answers at all: nothing is assessed, nothing is low, the phase ends", () => {
    const room = new Diagnosing(2, 0).at("result");
    expect(room.everyone.results.map(({ level }) => level)).toEqual([null, null, null, null]);
    expect(room.outcome.diagnostic?.priorities).toEqual([]);
    expect(room.next()).toBe("ok");
    expect(room.state.everyone.flow.phase).toBe("second");
  });

  test("a function is counted from five people on, and what is left over is never under five", () => {
    const room = rated([8]);
    for (const seat of ["s1", "s2", "s3", "s4", "s5"]) room.says(seat, "agent");
    for (const seat of ["s6", "s7", "s8"]) room.says(seat, "elu");
    room.at("result");
    expect(room.everyone.functions).toEqual([]);
    const larger = rated([10]);
    for (const seat of ["s1", "s2", "s3", "s4", "s5"]) larger.says(seat, "agent");
    larger.says("s6", "elu");
    larger.at("result");
    expect(larger.everyone.functions).toEqual([{ function: "agent", people: 5 }]);
  });

  test("who leaves before the close takes their answers, who leaves after changes nothing", () => {
    const five = rated([5]);
    five.session(HOST, { type: "session/removeSeat", seat: "s1" });
    expect(five.at("table").secret.people).toEqual({});
    const after = rated([5]).at("table");
    after.session(HOST, { type: "session/removeSeat", seat: "s1" });
    expect(after.at("result").result("carry")).toMatchObject({ cell: cell(3, 1), from: "people" });
    expect(after.everyone.answered).toBe(5);
  });
});

describe("a canary", () => {
  test("what a person says alone is in their own part and nowhere else until five answered", () => {
    const room = new Diagnosing(2, 2);
    room.says("s1", "achats");
    for (const id of ITEMS) room.rate("s1", id, cell(2, 3));
    room.at("result");
    const { seat, ...others } = room.state;
    const { s1: own, ...neighbours } = seat;
    expect(JSON.stringify(own)).toContain("achats");
    expect(JSON.stringify({ ...others, neighbours })).not.toMatch(/achats|"importance":2|"performance":3/);
    expect(JSON.stringify(room.outcome)).not.toMatch(/achats|"importance":2/);
  });

  test("no patch to another audience follows an answer but the count of those who are done", () => {
    const room = new Diagnosing(2, 2);
    for (const id of ITEMS) room.rate("s1", id, cell(2, 3));
    const routed = room.results.slice(-ITEMS.length).flatMap(({ patches }) => [...patches]);
    const others = routed.filter(([audience]) => audience !== "seat/s1");
    expect(others.map(([audience]) => audience).sort()).toEqual(["everyone", "team/t1"]);
    for (const [, patches] of others) expect(patches.map(({ path }) => path.at(-1))).toEqual(["done"]);
  });
});
