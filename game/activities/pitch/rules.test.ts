/** A pitch: who pleads before whom, each refusal, each coming and going. */
import { describe, expect, test } from "vitest";
import { answer, draw, object, Pleading, vote } from "../../../tests/support/pitch.ts";
import { HOST, seatActor } from "../../../tests/support/table.ts";
import { groupsOf } from "./turns.ts";

describe("choosing", () => {
  test("a table finds the actions of its plan, best supported first, and says who speaks", () => {
    const trial = new Pleading(2, 1).planned("s1").planned("s1", "share");
    trial.play("s2", "before", { type: "action-plan/support", item: "a2", isOn: true } as { type: string });
    trial.at("pick");
    expect(trial.team("t1").choices.map(({ action }) => action)).toEqual(["share", "keep"]);
    expect(trial.send("s2", { type: "pitch/pick", choice: "c2" })).toBe("ok");
    expect(trial.send("s2", { type: "pitch/stand", isUp: true })).toBe("ok");
    expect(trial.team("t1")).toMatchObject({ picked: "c2", speaker: "s2" });
    expect(trial.screen.ready).toEqual(["t1"]);
  });

  test("a table without a plan writes a title; one with a plan is told to choose in it", () => {
    const trial = new Pleading(1, 1).planned("s1").at("pick");
    expect(trial.send("s2", { type: "pitch/write", title: "w:1.0" })).toBe("ok");
    expect(trial.send("s2", { type: "pitch/write", title: "w:2.0" })).toBe("ok");
    expect(trial.team("t2").choices).toEqual([{ id: "own", action: null, title: "w:2.0" }]);
    expect(trial.send("s1", { type: "pitch/write", title: "w:3.0" })).toBe("plan-first");
    expect(trial.send("s1", { type: "pitch/pick", choice: "c9" })).toBe("choice-unknown");
  });

  test("somebody takes the floor from another, and gives back only their own", () => {
    const trial = new Pleading(2, 1).planned("s1").at("pick");
    trial.send("s1", { type: "pitch/stand", isUp: true });
    trial.send("s2", { type: "pitch/stand", isUp: true });
    trial.send("s1", { type: "pitch/stand", isUp: false });
    expect(trial.team("t1").speaker).toBe("s2");
    trial.send("s2", { type: "pitch/stand", isUp: false });
    expect(trial.team("t1").speaker).toBeNull();
  });
});

describe("before whom", () => {
  test("two by two, the last three together, everyone below four tables", () => {
    const of = (count: number) => groupsOf(Array.from({ length: count }, (_, n) => `t${n + 1}`));
    expect(of(0)).toEqual([]);
    expect(of(3)).toEqual([["t1", "t2", "t3"]]);
    expect(of(4)).toEqual([
      ["t1", "t2"],
      ["t3", "t4"],
    ]);
    expect(of(5)).toEqual([
      ["t1", "t2"],
      ["t3", "t4", "t5"],
    ]);
  });

  test("pairs plead at the same time, each table once", () => {
    const trial = new Pleading(1, 1, 1, 1).withPlans("s1", "s2", "s3", "s4").at("prepare");
    expect(trial.everyone).toMatchObject({ rounds: 2, isPlenary: false });
    expect(trial.everyone.turns.map(({ owner, round, council }) => [owner, round, council])).toEqual([
      ["t1", 0, ["t2"]],
      ["t2", 1, []],
      ["t3", 0, ["t4"]],
      ["t4", 1, []],
    ]);
    trial.at("vote", 1);
    expect(trial.turn("p2").council).toEqual(["t1"]);
  });

  test("a table that has nothing to plead for listens; a room without any action goes to the end", () => {
    const trial = new Pleading(1, 1).planned("s2").at("prepare");
    expect(trial.everyone.turns.map(({ owner }) => owner)).toEqual(["t2"]);
    const nothing = new Pleading(1, 1).at("result");
    expect(nothing.everyone.turns).toEqual([]);
    expect(nothing.next()).toBe("ok");
    expect(nothing.isOpen).toBe(false);
  });

  test("a table alone listens to itself, and the program plays the roles", () => {
    const trial = new Pleading(1).planned("s1").at("answer");
    const { council, objections } = trial.turn("p1");
    expect(council).toEqual(["t1"]);
    expect(objections.map(({ isByCouncil }) => isByCouncil)).toEqual([false, false]);
    expect(new Set(objections.map(({ role }) => role)).size).toBe(2);
    trial.at("vote");
    expect(trial.send("s1", vote("p1", "accepted"))).toBe("ok");
  });
});

describe("roles", () => {
  test("who says nothing is dealt a card, the elected member's first; who says who they are keeps it", () => {
    const trial = new Pleading(3, 1).planned("s4").at("pick");
    trial.send("s1", { type: "pitch/role", role: "agent" });
    expect(trial.seat("s2").dealt).toBeNull();
    trial.at("prepare");
    const held = ["s1", "s2", "s3"].map((id) => trial.seat(id).said ?? trial.seat(id).dealt);
    expect(held).toEqual(["agent", "elu", "direction"]);
    trial.join("late", "t1");
    expect(trial.seat("s5").dealt).toBe("habitant");
    trial.send("s1", { type: "pitch/role", role: null });
    expect(trial.seat("s1").dealt).toBe("agent");
  });

  test("nobody else's device knows which card one holds", () => {
    const trial = new Pleading(2, 1).planned("s3").at("object");
    const { everyone, screen, host, team } = trial.state;
    const shared = JSON.stringify([
      everyone.phases.pitch,
      screen.phases.pitch,
      host.phases.pitch,
      team.t1?.phases.pitch,
    ]);
    expect(shared).not.toContain("dealt");
    expect(everyone.phases.pitch).toMatchObject({ turns: [{ objections: [] }] });
  });
});

const objecting = () => new Pleading(1, 2).withPlans("s1", "s2").at("object");

describe("objections and answers", () => {
  test("two of them, drawn from one's own card or written; one's own may be taken back", () => {
    const trial = objecting();
    expect(trial.send("s2", draw("p1", 5))).toBe("concern-unknown");
    expect(trial.send("s2", draw("p1", 1))).toBe("ok");
    expect(trial.send("s2", draw("p1", 1))).toBe("already-said");
    expect(trial.send("s3", object("p1"))).toBe("ok");
    expect(trial.send("s3", object("p1"))).toBe("objections-full");
    expect(trial.send("s3", draw("p1"))).toBe("objections-full");
    const [first, second] = trial.turn("p1").objections;
    expect(first).toMatchObject({ role: "elu", told: { card: 1 }, isByCouncil: true });
    expect(trial.send("s2", { type: "pitch/withdraw", turn: "p1", objection: second?.id ?? "" })).toBe(
      "not-your-objection",
    );
    expect(trial.send("s2", { type: "pitch/withdraw", turn: "p1", objection: first?.id ?? "" })).toBe("ok");
    expect(trial.turn("p1").objections).toHaveLength(1);
  });

  test("the program adds what lacks of two, from other roles", () => {
    const trial = objecting();
    trial.send("s2", draw("p1"));
    trial.next();
    const { objections } = trial.turn("p1");
    expect(objections.map(({ isByCouncil }) => isByCouncil)).toEqual([true, false]);
    expect(objections[1]?.role).not.toBe("elu");
  });

  test("the speaker's table answers, and may write it better", () => {
    const trial = objecting();
    trial.send("s2", draw("p1"));
    trial.next();
    const [{ id } = { id: "" }] = trial.turn("p1").objections;
    expect(trial.send("s2", answer("p1", id))).toBe("not-your-pitch");
    expect(trial.send("s1", answer("p1", "o9"))).toBe("objection-unknown");
    expect(trial.send("s1", answer("p1", id))).toBe("ok");
    expect(trial.send("s1", answer("p1", id, "w:9.3"))).toBe("ok");
    expect(trial.turn("p1").objections[0]?.answer).toBe("w:9.3");
  });
});

const voting = (...seats: number[]) => {
  const trial = new Pleading(...seats);
  for (let n = 1; n <= seats.reduce((sum, count) => sum + count, 0); n += 1)
    trial.send(`s${n}`, { type: "pitch/role", role: null });
  return trial.withPlans("s1").at("vote");
};

describe("votes", () => {
  test("each refusal", () => {
    const trial = voting(1, 2);
    expect(trial.send("s1", vote("p1", "accepted"))).toBe("own-pitch");
    expect(trial.send("s2", vote("p9", "accepted"))).toBe("pitch-unknown");
    expect(trial.send("s2", { ...vote("p1", "accepted"), reason: "cost" } as never)).toBe("reason-unknown");
    expect(trial.send("s2", vote("p1", "amended", null))).toBe("amendment-missing");
    expect(trial.send("s2", vote("p1", "accepted", null, ["p1o1"]))).toBe("objection-unknown");
    expect(trial.send("s2", draw("p1"))).toBe("step-closed");
    expect(trial.send("s2", { type: "pitch/note", to: "elus", text: "w:1.0" })).toBe("step-closed");
    expect(trial.send("s2", { type: "pitch/pass", turn: "p1", isPassed: true })).toBe("not-allowed");
    expect(trial.act(HOST, { kind: "activity", phase: "pitch", command: vote("p1", "accepted") })).toBe(
      "not-allowed",
    );
  });

  test("voting twice replaces one's vote, and whoever leaves takes theirs away", () => {
    const trial = voting(1, 3);
    for (const seat of ["s2", "s3", "s4"]) trial.send(seat, vote("p1", "refused"));
    trial.send("s2", vote("p1", "accepted"));
    expect(trial.turn("p1")).toMatchObject({ heard: 3, awaited: 3 });
    trial.session(HOST, { type: "session/removeSeat", seat: "s3" });
    expect(trial.turn("p1")).toMatchObject({ heard: 2, awaited: 2 });
    trial.next();
    expect(trial.turn("p1").result?.tally).toEqual({ accepted: 1, amended: 0, refused: 1 });
    trial.session(HOST, { type: "session/removeSeat", seat: "s4" });
    expect(trial.turn("p1").result?.tally).toEqual({ accepted: 1, amended: 0, refused: 1 });
  });

  test("a tie is said as a tie, and silence as nothing decided", () => {
    const trial = voting(1, 2);
    trial.send("s2", vote("p1", "accepted"));
    trial.send("s3", vote("p1", "refused"));
    trial.next();
    expect(trial.turn("p1").result?.decision).toBe("tie");
    const silent = voting(1, 2);
    silent.next();
    expect(silent.turn("p1").result?.decision).toBeNull();
  });

  test("a voter who moves to the speaker's table no longer counts; a newcomer of the council is waited for", () => {
    const trial = voting(1, 2);
    trial.send("s2", vote("p1", "refused"));
    trial.session(seatActor("s2"), { type: "session/move", team: "t1" });
    expect(trial.turn("p1")).toMatchObject({ heard: 0, awaited: 1 });
    expect(trial.send("s2", vote("p1", "refused"))).toBe("own-pitch");
    trial.join("late", "t2");
    expect(trial.turn("p1")).toMatchObject({ heard: 0, awaited: 2 });
  });

  test("a council that all left leaves the table to itself", () => {
    const trial = voting(1, 1);
    trial.session(HOST, { type: "session/removeSeat", seat: "s2" });
    expect(trial.turn("p1").council).toEqual(["t1"]);
    expect(trial.send("s1", vote("p1", "accepted"))).toBe("ok");
  });

  test("votes stay with the one who gave them: the room sees counts alone", () => {
    const trial = voting(1, 2);
    trial.send("s2", vote("p1", "amended", "w:77.0"));
    const { everyone, screen, host, team } = trial.state;
    const seen = JSON.stringify([everyone.phases, screen.phases, host.phases, Object.values(team)]);
    expect(seen).not.toContain("w:77.0");
    expect(seen).not.toContain('"amended":1');
    trial.next();
    expect(trial.turn("p1").result).toMatchObject({
      decision: "amended",
      amendments: ["w:77.0"],
      kept: null,
    });
    expect(JSON.stringify(trial.turn("p1").result)).not.toMatch(/"s\d/);
  });
});

describe("coming and going", () => {
  test("a speaker who leaves leaves the floor, and another takes it", () => {
    const trial = new Pleading(2, 1).planned("s1").at("pick");
    trial.send("s2", { type: "pitch/stand", isUp: true });
    trial.at("prepare");
    expect(trial.turn("p1").hasSpeaker).toBe(true);
    trial.session(HOST, { type: "session/removeSeat", seat: "s2" });
    expect(trial.turn("p1").hasSpeaker).toBe(false);
    expect(trial.send("s1", { type: "pitch/stand", isUp: true })).toBe("ok");
    expect(trial.turn("p1").hasSpeaker).toBe(true);
  });

  test("a pitch that nobody can give is passed on, is not voted, and leaves the plan as it was", () => {
    const trial = new Pleading(1, 1).withPlans("s1").at("speak");
    expect(trial.pass("p9")).toBe("pitch-unknown");
    expect(trial.pass("p1")).toBe("ok");
    trial.at("vote");
    expect(trial.send("s2", vote("p1", "accepted"))).toBe("pitch-passed");
    trial.next();
    expect(trial.turn("p1").result).toBeNull();
    expect(trial.outcome().actions).toEqual([]);
  });

  test("a passed pitch may be brought back in its round, and in no other", () => {
    const trial = new Pleading(1, 1).withPlans("s1", "s2").at("speak");
    trial.pass("p1");
    expect(trial.pass("p1", false)).toBe("ok");
    trial.at("vote");
    expect(trial.send("s2", vote("p1", "accepted"))).toBe("ok");
    trial.at("prepare", 1);
    expect(trial.pass("p1")).toBe("pitch-closed");
  });

  test("two tables that join keep both works, and a table that appears listens", () => {
    const trial = new Pleading(1, 1, 1).withPlans("s1", "s2").at("prepare");
    expect(trial.session(HOST, { type: "session/mergeTables", from: "t2", into: "t3" })).toBe("ok");
    expect(trial.turn("p2").owner).toBe("t3");
    expect(trial.turn("p1").council).toEqual(["t3"]);
    trial.session(HOST, { type: "session/setTables", count: 4 });
    trial.join("late", "t4");
    trial.at("vote");
    expect(trial.send("s4", vote("p1", "accepted"))).toBe("own-pitch");
    while (trial.isOpen) trial.next();
    expect(trial.state.everyone.flow.phase).toBe("after");
  });

  test("the bell moves nothing", () => {
    const trial = new Pleading(1, 1).withPlans("s1").at("speak");
    const { flow } = trial.state.everyone;
    trial.now = flow.deadline ?? 0;
    const bell = { type: "clock/expired", turn: flow.turn, deadline: flow.deadline ?? 0 } as const;
    expect(trial.session({ kind: "clock" }, bell)).toBe("ok");
    expect(trial.everyone.step).toBe("speak");
  });

  test("the clock of a step starts with it", () => {
    const trial = new Pleading(1, 1).withPlans("s1").at("prepare");
    trial.now = 12_000;
    trial.next();
    expect(trial.everyone).toMatchObject({ step: "speak", since: 12_000 });
  });
});
