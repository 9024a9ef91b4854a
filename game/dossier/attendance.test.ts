/** Counting people through the commands of a session. */
import { expect, test } from "vitest";
import type { SessionCommand } from "../protocol/commands.ts";
import { headcount } from "./attendance.ts";

const by = (who: string, command: SessionCommand) => ({
  by: who,
  act: { kind: "session" as const, command },
});
const join = (isBot = false) => by("door", { type: "session/join", name: "w:1.0", isBot });
const host = (command: SessionCommand) => by("host/h1", command);
const lock = (isLocked: boolean) => host({ type: "session/lock", isLocked });
const admit = (seat: string, isAdmitted: boolean) => host({ type: "session/admit", seat, isAdmitted });

test("the peak is the most seated at once; bots are nobody", () => {
  const events = [join(), join(true), join(), by("seat/s1", { type: "session/leave" }), join(), join()];
  expect(headcount(events)).toEqual({ came: 4, peak: 3, last: 3 });
});

test("who knocks counts once let in, and not when sent away or gone", () => {
  const events = [lock(true), join(), join(), join(), admit("s1", true), admit("s2", false)];
  expect(headcount(events)).toEqual({ came: 1, peak: 1, last: 1 });
  const withdrawn = [...events, by("seat/s3", { type: "session/withdraw" }), lock(false)];
  expect(headcount(withdrawn)).toEqual({ came: 1, peak: 1, last: 1 });
  expect(headcount([...events, lock(false)])).toEqual({ came: 2, peak: 2, last: 2 });
});

test("a place taken back or withdrawn by the facilitator is free again", () => {
  const events = [
    join(),
    join(),
    host({ type: "session/removeSeat", seat: "s1" }),
    by("host/server", { type: "session/release", seat: "s2" }),
  ];
  expect(headcount(events)).toEqual({ came: 2, peak: 2, last: 0 });
});
