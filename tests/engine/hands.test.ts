/** The facilitator's hands on people and tables, proved with the throw-away activity of hidden hands. */
import { describe, expect, test } from "vitest";
import { CONTENT, RULES } from "../support/hidden-hands.ts";
import { handOf, playFirst, seated } from "../support/hands.ts";
import { HOST, seatActor, Trial } from "../support/table.ts";

const sizes = (trial: Trial) => Object.values(trial.state.everyone.tables).map(({ people }) => people);

function crowd(...at: readonly string[]): Trial {
  const trial = new Trial(RULES, 3);
  for (const [n, team] of at.entries()) trial.join(`w:${n}.0`, team);
  trial.flow("session/start");
  return trial;
}

describe("a locked door", () => {
  const locked = () => {
    const trial = seated("a");
    trial.session(HOST, { type: "session/lock", isLocked: true });
    expect(trial.join("b")).toBe("ok");
    return trial;
  };

  test("whoever comes knocks: no place, no name for the others, and the facilitator sees who", () => {
    const { state } = locked();
    expect(Object.keys(state.seat)).toEqual(["s1"]);
    expect(state.everyone.knocks).toEqual(["s2"]);
    expect(state.host.knocks).toEqual({ s2: { name: "b", team: null, number: 2 } });
  });

  test("opened to one, it gives the promised seat with a share of every phase begun", () => {
    const trial = locked();
    expect(trial.session(HOST, { type: "session/admit", seat: "s2", isAdmitted: true })).toBe("ok");
    expect(trial.state.host.roster.s2).toMatchObject({ name: "b", number: 2 });
    expect(handOf(trial, "s2")).toHaveLength(2);
    expect([trial.state.everyone.knocks, trial.state.host.knocks]).toEqual([[], {}]);
    expect(trial.session(HOST, { type: "session/admit", seat: "s2", isAdmitted: true })).toBe(
      "nobody-knocks",
    );
  });

  test("refused to one, it forgets them", () => {
    const trial = locked();
    trial.session(HOST, { type: "session/admit", seat: "s2", isAdmitted: false });
    expect(Object.keys(trial.state.seat)).toEqual(["s1"]);
    expect(trial.state.everyone.knocks).toEqual([]);
  });

  test("whoever knocked may go away again, and only they", () => {
    const trial = locked();
    expect(trial.session(seatActor("s1"), { type: "session/withdraw" })).toBe("nobody-knocks");
    expect(trial.session(seatActor("s2"), { type: "session/withdraw" })).toBe("ok");
    expect([trial.state.everyone.knocks, trial.state.host.knocks]).toEqual([[], {}]);
    expect(Object.keys(trial.state.seat)).toEqual(["s1"]);
  });

  test("unlocked, it lets in everybody who waits; the next one to come walks in with a new seat", () => {
    const trial = locked();
    trial.join("c");
    trial.session(HOST, { type: "session/lock", isLocked: false });
    trial.join("d");
    expect(Object.keys(trial.state.seat)).toEqual(["s1", "s2", "s3", "s4"]);
  });

  test("bots do not knock, and after forty knocks nobody more does", () => {
    const trial = locked();
    expect(trial.joinAsBot("bot")).toBe("session-locked");
    for (let n = 1; n < 40; n += 1) expect(trial.join(`k${n}`)).toBe("ok");
    expect(trial.join("one more")).toBe("session-locked");
  });

  test("a table that closed meanwhile is not the one they get", () => {
    const trial = seated("a");
    trial.session(HOST, { type: "session/lock", isLocked: true });
    trial.join("b", "t2");
    trial.session(HOST, { type: "session/mergeTables", from: "t2", into: "t1" });
    trial.session(HOST, { type: "session/admit", seat: "s2", isAdmitted: true });
    expect(trial.state.host.roster.s2?.team).toBe("t1");
  });
});

describe("merging", () => {
  test("everybody sits at the other table, the closed one keeps its work and takes nobody", () => {
    const trial = crowd("t1", "t2", "t2");
    playFirst(trial, "s2");
    playFirst(trial, "s3");
    const shown = trial.state.team.t2?.phases.first;
    expect(trial.session(HOST, { type: "session/mergeTables", from: "t2", into: "t1" })).toBe("ok");
    expect(sizes(trial)).toEqual([3, 0, 0]);
    expect(trial.state.team.t2?.phases.first).toMatchObject({ shown: (shown as { shown: string[] }).shown });
    expect(trial.state.everyone.tables.t2?.mergedInto).toBe("t1");
    expect(trial.join("late", "t2")).toBe("table-closed");
    expect(trial.session(seatActor("s1"), { type: "session/move", team: "t2" })).toBe("table-closed");
    for (let n = 0; n < 3; n += 1) trial.join(`late ${n}`);
    expect(sizes(trial)[1]).toBe(0);
  });

  test("a table is not merged with itself, nor twice", () => {
    const trial = crowd("t1", "t2");
    const merge = (from: string, into: string) =>
      trial.session(HOST, { type: "session/mergeTables", from, into });
    expect(merge("t1", "t1")).toBe("table-alone");
    expect(merge("t1", "t9")).toBe("table-unknown");
    expect(merge("t2", "t1")).toBe("ok");
    expect(merge("t2", "t1")).toBe("table-closed");
    expect(trial.session(HOST, { type: "session/setTables", count: 1 })).toBe("table-in-use");
  });
});

describe("splitting", () => {
  test("those who leave get a new table with a copy of the work", () => {
    const trial = crowd("t1", "t1", "t1");
    for (const seat of ["s1", "s2", "s3"]) playFirst(trial, seat);
    const shown = (trial.state.team.t1?.phases.first as { shown: string[] }).shown;
    expect(trial.session(HOST, { type: "session/splitTable", team: "t1", seats: ["s3", "s2"] })).toBe("ok");
    expect(Object.keys(trial.state.team.t4?.members ?? {}).sort()).toEqual(["s2", "s3"]);
    expect(shown).toHaveLength(3);
    expect(trial.state.seat.s2?.team).toBe("t4");
    expect(trial.state.everyone.tables.t4).toMatchObject({ people: 2, mergedInto: null });
  });

  test("somebody stays, and only people of the table leave it", () => {
    const trial = crowd("t1", "t1", "t2");
    const split = (...seats: string[]) =>
      trial.session(HOST, { type: "session/splitTable", team: "t1", seats });
    expect(split("s1", "s2")).toBe("table-alone");
    expect(split("s3")).toBe("no-seat");
    expect(split("s1", "s1")).toBe("ok");
  });
});

describe("balancing", () => {
  test("by size, tables differ by one at most and as few as possible move", () => {
    const trial = crowd("t1", "t1", "t1", "t1", "t1", "t2", "t3");
    trial.session(HOST, { type: "session/balance", by: "size" });
    expect(sizes(trial).toSorted()).toEqual([2, 2, 3]);
    const stayed = ["s1", "s2", "s3"].map((seat) => trial.state.seat[seat]?.team);
    expect(stayed).toEqual(["t1", "t1", "t1"]);
  });

  test("by service, each table has some of each", () => {
    const trial = crowd("t1", "t1", "t1", "t2", "t2", "t2");
    trial.session(HOST, { type: "session/setServices", services: ["w:9.0", "w:9.1"] });
    for (const seat of ["s1", "s2", "s3"])
      expect(trial.session(seatActor(seat), { type: "session/service", service: 0 })).toBe("ok");
    for (const seat of ["s4", "s5", "s6"])
      trial.session(seatActor(seat), { type: "session/service", service: 1 });
    trial.session(HOST, { type: "session/balance", by: "service" });
    const mixed = Object.values(trial.state.team).map(({ members }) =>
      Object.keys(members).map((seat) => trial.state.host.roster[seat]?.service),
    );
    expect(mixed.map((services) => services.toSorted())).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  test("a service that is not on the list is refused, and a new list asks anew", () => {
    const trial = crowd("t1");
    const say = (service: number) => trial.session(seatActor("s1"), { type: "session/service", service });
    expect(say(0)).toBe("service-unknown");
    trial.session(HOST, { type: "session/setServices", services: ["w:9.0"] });
    expect(say(0)).toBe("ok");
    trial.session(HOST, { type: "session/setServices", services: ["w:9.1"] });
    expect(trial.state.seat.s1?.service).toBeNull();
    expect(trial.state.host.roster.s1?.service).toBeNull();
  });

  test("nobody is seated at a closed table", () => {
    const trial = crowd("t1", "t1", "t1", "t2");
    trial.session(HOST, { type: "session/mergeTables", from: "t2", into: "t1" });
    trial.session(HOST, { type: "session/balance", by: "size" });
    expect(sizes(trial)).toEqual([2, 0, 2]);
  });
});

describe("asides", () => {
  test("a word to a table reaches that table alone, and another phase forgets it", () => {
    const trial = crowd("t1", "t2");
    trial.session(HOST, { type: "session/tell", team: "t1", text: "w:9.0" });
    expect([trial.state.team.t1?.told, trial.state.team.t2?.told]).toEqual(["w:9.0", null]);
    trial.session(HOST, { type: "session/tell", team: null, text: "w:9.1" });
    expect(trial.state.everyone.told).toBe("w:9.1");
    trial.open("second");
    expect([trial.state.team.t1?.told, trial.state.everyone.told]).toEqual([null, null]);
  });

  test("more time for a table or a person adds up, and another phase forgets it", () => {
    const trial = crowd("t1");
    const give = (to: "team" | "seat", id: string) =>
      trial.session(HOST, { type: "session/extraTime", to, id, minutes: 2 });
    expect([give("team", "t1"), give("team", "t1"), give("seat", "s1")]).toEqual(["ok", "ok", "ok"]);
    expect(trial.state.everyone.tables.t1?.extra).toBe(240_000);
    expect([trial.state.seat.s1?.extra, trial.state.host.roster.s1?.extra]).toEqual([120_000, 120_000]);
    expect([give("team", "t9"), give("seat", "s9")]).toEqual(["table-unknown", "no-seat"]);
    trial.open("second");
    expect([trial.state.everyone.tables.t1?.extra, trial.state.seat.s1?.extra]).toEqual([0, 0]);
    expect(trial.state.host.roster.s1?.extra).toBe(0);
  });

  test("a text is hidden, shown again, then erased for good", () => {
    const trial = crowd("t1");
    const withhold = (how: "shown" | "hidden" | "erased", word = "w:0.0") =>
      trial.session(HOST, { type: "session/withhold", word, how });
    expect(withhold("hidden", "w:7.7")).toBe("text-unknown");
    expect(withhold("hidden")).toBe("ok");
    expect(trial.state.everyone.withheld).toEqual({ "w:0.0": "hidden" });
    expect(withhold("shown")).toBe("ok");
    expect(trial.state.everyone.withheld).toEqual({});
    expect(withhold("erased")).toBe("ok");
    expect(withhold("shown")).toBe("text-erased");
  });

  test("an unsuitable pseudonym is replaced everywhere, and erased", () => {
    const trial = crowd("t1");
    trial.session(HOST, { type: "session/renameSeat", seat: "s1", name: "w:9.0" });
    expect(trial.state.host.roster.s1?.name).toBe("w:9.0");
    expect(trial.state.team.t1?.members.s1).toBe("w:9.0");
    expect(trial.state.everyone.withheld).toEqual({ "w:0.0": "erased" });
  });
});

describe("the end, taken back", () => {
  const ended = () => {
    const trial = crowd("t1");
    trial.now = 60_000;
    trial.flow("session/end");
    return trial;
  };
  const undo = (trial: Trial) =>
    trial.session(HOST, { type: "session/undoEnd", seen: trial.state.everyone.flow.turn });

  test("the session goes on where it was, with the time it had left", () => {
    const trial = ended();
    trial.now = 200_000;
    expect(undo(trial)).toBe("ok");
    const minutes = CONTENT.phases[0]?.minutes ?? 0;
    expect(trial.state.everyone.flow).toMatchObject({
      ...{ status: "running", phase: "first" },
      deadline: 200_000 + minutes * 60_000 - 60_000,
    });
    expect(playFirst(trial, "s1")).toBe("ok");
    expect(trial.state.host.timeline.first?.spent).toBe(60_000);
  });

  test("not after ten minutes, nor while it runs", () => {
    const trial = ended();
    trial.now = 60_000 + 600_001;
    expect(undo(trial)).toBe("too-late");
    expect(undo(crowd("t1"))).toBe("already-done");
  });
});

describe("a phase to come", () => {
  const plan = (trial: Trial, phase: string, minutes: number) =>
    trial.session(HOST, { type: "session/plan", phase, minutes });

  test("lasts the minutes it was given", () => {
    const trial = crowd("t1");
    expect(plan(trial, "second", 2)).toBe("ok");
    trial.open("second");
    expect(trial.state.everyone.flow.deadline).toBe(trial.now + 120_000);
  });

  test("left out, it is passed over, and still opens by hand with its own minutes", () => {
    const trial = crowd("t1");
    expect(plan(trial, "second", 0)).toBe("ok");
    while (trial.state.everyone.flow.phase === "first") trial.flow("session/next");
    expect(trial.state.everyone.flow.phase).toBe("last");
    trial.open("second");
    expect(trial.state.everyone.flow.deadline).toBe(trial.now + 5 * 60_000);
  });

  test("is not left out when it is needed, shortened when it is the debrief, nor planned once begun", () => {
    expect(plan(new Trial(RULES), "first", 0)).toBe("phase-required");
    const trial = crowd("t1");
    expect(plan(trial, "last", 1)).toBe("debrief-protected");
    expect(plan(trial, "first", 9)).toBe("phase-begun");
    expect(plan(trial, "nowhere", 9)).toBe("phase-unknown");
    trial.flow("session/end");
    expect(plan(trial, "second", 9)).toBe("ended");
  });
});
