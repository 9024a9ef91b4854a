/** The facilitator's hands: phases opened and reopened, time, pause, double clicks. */
import { describe, expect, test } from "vitest";
import { RULES } from "../support/hidden-hands.ts";
import { playFirst, seated } from "../support/hands.ts";
import { HOST, seatActor, Trial } from "../support/table.ts";

describe("the facilitator's hands", () => {
  test("a double click on next does one step", () => {
    const trial = seated("a", "b");
    const seen = trial.state.everyone.flow.turn;
    expect(trial.session(HOST, { type: "session/next", seen })).toBe("ok");
    expect(trial.session(HOST, { type: "session/next", seen })).toBe("already-done");
  });

  test("a second facilitator with an older view gets already-done", () => {
    const trial = seated("a");
    const seen = trial.state.everyone.flow.turn;
    trial.flow("session/next");
    expect(trial.session({ kind: "host", host: "h2" }, { type: "session/skip", seen })).toBe("already-done");
  });

  test("a seat may not steer, a facilitator may not sit, nobody may ring but the clock", () => {
    const trial = seated("a");
    const { turn } = trial.state.everyone.flow;
    expect(trial.session(seatActor("s1"), { type: "session/next", seen: turn })).toBe("not-allowed");
    expect(trial.session(HOST, { type: "session/leave" })).toBe("not-allowed");
    expect(trial.session(HOST, { type: "clock/expired", turn, deadline: 300_000 })).toBe("not-allowed");
    expect(
      trial.session(seatActor("s1"), { type: "session/join", name: "w:1.0", isBot: false, team: undefined }),
    ).toBe("not-allowed");
  });

  test("only an optional phase may be skipped", () => {
    const trial = seated("a");
    expect(trial.flow("session/skip")).toBe("phase-required");
    trial.open("second");
    expect(trial.flow("session/skip")).toBe("ok");
    expect(trial.state.everyone.flow.phase).toBe("last");
  });

  test("a phase reopened is as it was left", () => {
    const trial = seated("a", "b");
    playFirst(trial, "s1");
    const before = trial.state.team.t1?.phases.first;
    trial.open("second");
    trial.open("first");
    expect(trial.state.team.t1?.phases.first).toEqual(before);
    expect(trial.state.everyone.flow.phase).toBe("first");
  });

  test("a reopened phase keeps the time it had left, and what was spent stays spent", () => {
    const trial = seated("a");
    trial.now = 60_000;
    trial.open("second");
    trial.now = 100_000;
    trial.open("first");
    expect(trial.state.everyone.flow.deadline).toBe(100_000 + 240_000);
    expect(trial.state.host.timeline.first?.spent).toBe(60_000);
  });

  test("the debrief's minutes cannot be shortened, any others can", () => {
    const trial = seated("a");
    expect(trial.session(HOST, { type: "session/extend", minutes: -1 })).toBe("ok");
    expect(trial.state.everyone.flow.deadline).toBe(240_000);
    trial.open("last");
    expect(trial.session(HOST, { type: "session/extend", minutes: -5 })).toBe("debrief-protected");
    expect(trial.session(HOST, { type: "session/extend", minutes: 5 })).toBe("ok");
  });

  test("time added after the bell starts from now and the bell may ring again", () => {
    const trial = seated("a");
    trial.now = 300_000;
    const { turn } = trial.state.everyone.flow;
    trial.session({ kind: "clock" }, { type: "clock/expired", turn, deadline: 300_000 });
    trial.now = 360_000;
    trial.session(HOST, { type: "session/extend", minutes: 1 });
    expect(trial.state.everyone.flow).toMatchObject({ deadline: 420_000, hasRung: false });
  });

  test("the bell rings once, for the deadline it was armed for", () => {
    const trial = seated("a");
    const { turn } = trial.state.everyone.flow;
    const bell = { type: "clock/expired", turn, deadline: 300_000 } as const;
    expect(trial.session({ kind: "clock" }, { ...bell, deadline: 1 })).toBe("clock-stale");
    expect(trial.session({ kind: "clock" }, { ...bell, turn: turn + 1 })).toBe("clock-stale");
    expect(trial.session({ kind: "clock" }, bell)).toBe("ok");
    expect(trial.session({ kind: "clock" }, bell)).toBe("clock-stale");
    expect(trial.state.host.phases.first).toEqual({ rings: 1 });
  });

  test("while paused nobody plays, and resuming needs a pause", () => {
    const trial = seated("a", "b");
    expect(trial.session(HOST, { type: "session/resume" })).toBe("not-paused");
    trial.session(HOST, { type: "session/pause" });
    expect(playFirst(trial, "s1")).toBe("paused");
    expect(trial.flow("session/next")).toBe("paused");
    trial.session(HOST, { type: "session/resume" });
    expect(playFirst(trial, "s1")).toBe("ok");
  });

  test("commands before the start, in another phase or after the end are refused by name", () => {
    const trial = new Trial(RULES);
    trial.join("a");
    expect(trial.play("s1", "first", { type: "hidden-hands/play" })).toBe("not-started");
    trial.flow("session/start");
    expect(trial.play("s1", "second", { type: "hidden-hands/play" })).toBe("out-of-phase");
    expect(trial.play("s9", "first", { type: "hidden-hands/play" })).toBe("no-seat");
    trial.flow("session/end");
    expect(trial.play("s1", "first", { type: "hidden-hands/play" })).toBe("ended");
    expect(trial.join("b")).toBe("ended");
  });

  test("after the last phase next ends the session", () => {
    const trial = seated("a");
    trial.open("last");
    trial.flow("session/next");
    trial.flow("session/next");
    expect(trial.state.everyone.flow).toMatchObject({ status: "ended", deadline: null });
  });
});
