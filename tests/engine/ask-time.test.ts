/** Whoever needs longer says so to the facilitator alone; being given time, or another phase, answers it. */
import { describe, expect, test } from "vitest";
import { seated } from "../support/hands.ts";
import { DOOR, HOST, seatActor, Trial } from "../support/table.ts";
import { RULES } from "../support/hidden-hands.ts";

const ASK = { type: "session/askTime", isAsked: true } as const;

function asked(): Trial {
  const trial = seated("a", "b");
  expect(trial.session(seatActor("s1"), ASK)).toBe("ok");
  return trial;
}
const asks = (trial: Trial, seat = "s1") => [
  trial.state.host.roster[seat]?.asksTime,
  trial.state.seat[seat]?.asksTime,
];

describe("asking for more time", () => {
  test("is told to the facilitator and to oneself, and to no other audience", () => {
    const trial = asked();
    expect(asks(trial)).toEqual([true, true]);
    expect(asks(trial, "s2")).toEqual([undefined, undefined]);
    expect([...(trial.results.at(-1)?.patches.keys() ?? [])].sort()).toEqual(["host", "seat/s1"]);
  });

  test("is taken back by whoever asked", () => {
    const trial = asked();
    expect(trial.session(seatActor("s1"), { ...ASK, isAsked: false })).toBe("ok");
    expect(asks(trial)).toEqual([undefined, undefined]);
  });

  test("is answered by time given to the person", () => {
    const trial = asked();
    const given = { type: "session/extraTime", to: "seat", id: "s1", minutes: 2 } as const;
    expect(trial.session(HOST, given)).toBe("ok");
    expect(asks(trial)).toEqual([undefined, undefined]);
    expect(trial.state.seat.s1?.extra).toBe(120_000);
  });

  test("is answered by time given to the person's table", () => {
    const trial = asked();
    const team = trial.state.seat.s1?.team ?? "";
    expect(trial.session(HOST, { type: "session/extraTime", to: "team", id: team, minutes: 2 })).toBe("ok");
    expect(asks(trial)).toEqual([undefined, undefined]);
  });

  test("is over with the phase it was about", () => {
    const trial = asked();
    trial.open("second");
    expect(asks(trial)).toEqual([undefined, undefined]);
  });

  test("is refused before anything runs, and to whoever has no seat", () => {
    const trial = new Trial(RULES);
    trial.join("w:1.0");
    expect(trial.session(seatActor("s1"), ASK)).toBe("not-started");
    expect(trial.session(seatActor("s9"), ASK)).toBe("no-seat");
    expect(trial.session(DOOR, ASK)).toBe("not-allowed");
    expect(trial.session(HOST, ASK)).toBe("not-allowed");
  });
});
