/** A table's values: proposed, confirmed by two others, contested and kept, whoever leaves, moves or sits elsewhere. */
import { describe, expect, test } from "vitest";
import { cell, Diagnosing } from "../../../tests/support/diagnosing.ts";
import { HOST } from "../../../tests/support/table.ts";

/** Under five nobody's answers choose: the table talks about « keep » and « teach ». */
const talking = (...seats: number[]) => new Diagnosing(...seats).at("table");
const valueOf = (room: Diagnosing, team = "t1", item = "keep") => room.team(team).values[item];
const move = (room: Diagnosing, seat: string, team: string) =>
  room.session(HOST, { type: "session/moveSeat", seat, team });

describe("a value", () => {
  test("is the table's once two others confirmed it, and the écran counts it", () => {
    const room = talking(3);
    expect(room.propose("s1", "keep", cell(3, 2))).toBe("ok");
    expect(room.confirm("s2", "keep")).toBe("ok");
    expect(valueOf(room)?.isHeard).toBe(false);
    room.confirm("s2", "keep");
    expect(valueOf(room)?.isHeard).toBe(false);
    room.confirm("s3", "keep");
    expect(valueOf(room)?.isHeard).toBe(true);
    expect(room.screen.settled.t1).toBe(1);
  });

  test("asks one person at a table of two, and nobody when somebody is alone", () => {
    const room = talking(2, 1);
    room.propose("s1", "keep", cell(3, 2));
    expect(valueOf(room)?.isHeard).toBe(false);
    room.confirm("s2", "keep");
    room.propose("s3", "keep", null);
    expect([valueOf(room)?.isHeard, valueOf(room, "t2")?.isHeard]).toEqual([true, true]);
  });

  test("is refused where nothing is asked, to its own author, and when it changed meanwhile", () => {
    const room = talking(3);
    expect(room.propose("s1", "buy", null)).toBe("point-unknown");
    expect(room.confirm("s2", "buy")).toBe("point-unknown");
    expect(room.confirm("s2", "keep")).toBe("nothing-proposed");
    room.propose("s1", "keep", cell(3, 2));
    expect(room.confirm("s1", "keep")).toBe("own-proposal");
    expect(room.object("s1", "keep")).toBe("own-proposal");
    room.propose("s2", "keep", cell(1, 2));
    expect(room.confirm("s1", "keep", 1)).toBe("value-changed");
    expect(room.confirm("s1", "keep", 2)).toBe("ok");
  });

  test("is no longer talked about once the room reads it", () => {
    const room = talking(2);
    room.propose("s1", "keep", cell(3, 2));
    room.at("result");
    expect(room.confirm("s2", "keep")).toBe("step-closed");
    expect(room.propose("s2", "keep", null)).toBe("step-closed");
  });
});

describe("a disagreement", () => {
  test("leaves the value, marked contested, and its reason goes to the roadmap", () => {
    const room = talking(3);
    room.propose("s1", "keep", cell(3, 2));
    room.confirm("s2", "keep");
    room.object("s3", "keep", "w:9.0");
    room.at("result");
    expect(room.result("keep")).toMatchObject({ cell: cell(3, 2), from: "tables", contested: 1 });
    expect(room.outcome.diagnostic?.items[1]?.reasons).toEqual([{ words: "w:9.0" }]);
  });

  test("stays when another value is proposed, until its author agrees", () => {
    const room = talking(3);
    room.propose("s1", "keep", cell(3, 2));
    room.object("s3", "keep", "w:9.0");
    room.propose("s2", "keep", cell(2, 2));
    expect(valueOf(room)?.objections).toEqual([{ by: "s3", reason: "w:9.0" }]);
    room.confirm("s3", "keep", 2);
    expect(valueOf(room)?.objections).toEqual([]);
    room.object("s1", "keep", null, 2);
    room.object("s1", "keep", "w:9.1", 2);
    expect(valueOf(room)?.objections).toEqual([{ by: "s1", reason: "w:9.1" }]);
  });
});

describe("people", () => {
  test("a confirmation goes with who leaves, a disagreement stays without them", () => {
    const room = talking(4, 1);
    room.propose("s1", "keep", cell(3, 2));
    room.confirm("s2", "keep");
    move(room, "s2", "t2");
    expect(valueOf(room)).toMatchObject({ confirms: [], isHeard: false });
    room.object("s3", "keep", "w:9.0");
    room.session(HOST, { type: "session/removeSeat", seat: "s3" });
    expect(valueOf(room)?.objections).toEqual([{ by: null, reason: "w:9.0" }]);
  });

  test("when the scribe leaves, the others may all speak of what they proposed", () => {
    const room = talking(3);
    room.propose("s1", "keep", cell(3, 2));
    room.session(HOST, { type: "session/removeSeat", seat: "s1" });
    expect(valueOf(room)).toMatchObject({ by: null, isHeard: false });
    room.confirm("s2", "keep");
    room.confirm("s3", "keep");
    expect(valueOf(room)?.isHeard).toBe(true);
  });

  test("what was the table's stays so when somebody arrives", () => {
    const room = talking(1);
    room.propose("s1", "keep", cell(3, 2));
    room.join("w:1.0", "t1");
    expect(valueOf(room)?.isHeard).toBe(true);
    expect(room.confirm("s2", "keep")).toBe("ok");
  });

  test("a table emptied before it was heard leaves nothing to the room", () => {
    const room = talking(2, 1);
    room.propose("s1", "keep", cell(3, 2));
    move(room, "s1", "t2");
    move(room, "s2", "t2");
    room.at("result");
    expect(room.result("keep")?.cell).toBeNull();
  });

  test("a table opened on the way talks about the same items", () => {
    const room = talking(1);
    room.session(HOST, { type: "session/setTables", count: 2 });
    room.join("w:1.0", "t2");
    expect(room.propose("s2", "keep", cell(2, 1))).toBe("ok");
    expect(room.screen.settled.t2).toBe(1);
  });
});

describe("tables", () => {
  test("merging brings what the other lacks, and keeps two different values as a disagreement", () => {
    const room = talking(1, 1);
    room.propose("s1", "keep", cell(3, 1));
    room.propose("s2", "keep", cell(1, 4));
    room.propose("s2", "teach", cell(2, 2));
    expect(room.session(HOST, { type: "session/mergeTables", from: "t2", into: "t1" })).toBe("ok");
    expect(valueOf(room)).toMatchObject({ cell: cell(3, 1), objections: [{ by: null, reason: null }] });
    expect(valueOf(room, "t1", "teach")).toMatchObject({ cell: cell(2, 2), isHeard: true });
    room.at("result");
    expect(room.result("keep")).toMatchObject({ tables: 1, contested: 1 });
    expect(room.result("teach")).toMatchObject({ tables: 1, contested: 0 });
  });

  test("splitting copies the values, and each voice stays with who gave it", () => {
    const room = talking(4);
    room.propose("s1", "keep", cell(3, 1));
    room.confirm("s2", "keep");
    expect(room.session(HOST, { type: "session/splitTable", team: "t1", seats: ["s2", "s3"] })).toBe("ok");
    expect(valueOf(room)).toMatchObject({ by: "s1", confirms: [] });
    expect(valueOf(room, "t2")).toMatchObject({ by: null, confirms: ["s2"], isHeard: false });
    room.confirm("s3", "keep");
    expect(valueOf(room, "t2")?.isHeard).toBe(true);
  });

  test("that differ make one value of the room, and are said to differ", () => {
    const room = talking(1, 1);
    room.propose("s1", "keep", cell(3, 1));
    room.propose("s2", "keep", cell(0, 4));
    room.at("result");
    expect(room.result("keep")).toMatchObject({ cell: cell(2, 2), tables: 2, isSplit: true });
  });

  test("that talked and could not say leave it not assessed", () => {
    const room = talking(1);
    room.propose("s1", "keep", null);
    room.at("result");
    expect(room.result("keep")).toMatchObject({ cell: null, from: "tables", tables: 0, unassessed: 1 });
  });
});

test("a second pass is compared item by item with the one it names", () => {
  const room = talking(1);
  room.propose("s1", "keep", cell(3, 1));
  room.again().at("table");
  room.propose("s1", "keep", cell(3, 3));
  room.at("result");
  expect(room.result("keep")).toMatchObject({ cell: cell(3, 3), before: cell(3, 1), level: "next" });
  expect(room.result("buy")).toMatchObject({ cell: null, before: null });
  expect(room.outcome.diagnostic?.items[1]?.before).toEqual(cell(3, 1));
  expect(room.outcome.diagnostic?.priorities).toEqual(["cycle-de-vie"]);
});

test("the plan that follows knows the themes that come first, and nothing of it without a diagnostic", () => {
  const planOf = (room: Diagnosing) => room.state.everyone.phases.plan as { priorities?: string[] };
  const room = talking(1);
  room.propose("s1", "keep", cell(3, 1));
  room.propose("s1", "teach", cell(2, 2));
  room.at("result");
  room.open("plan");
  expect(planOf(room).priorities).toEqual(["cycle-de-vie"]);
  const silent = talking(1).at("result");
  silent.open("plan");
  expect(planOf(silent)).not.toHaveProperty("priorities");
});
