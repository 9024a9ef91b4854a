import { expect, test } from "vitest";
import { SessionClock } from "./session-clock.ts";

function clockAt(pace = 1) {
  const wall = { at: 1_000 };
  return { wall, clock: new SessionClock(500, pace, () => wall.at) };
}

test("time passes while it runs and is held while it does not", () => {
  const { wall, clock } = clockAt();
  wall.at += 5_000;
  expect(clock.now()).toBe(500);
  clock.run(true);
  wall.at += 5_000;
  expect(clock.now()).toBe(5_500);
  clock.run(false);
  wall.at += 5_000;
  expect(clock.now()).toBe(5_500);
});

test("in a trial it runs faster", () => {
  const { wall, clock } = clockAt(10);
  clock.run(true);
  wall.at += 1_000;
  expect([clock.now(), clock.rate]).toEqual([10_500, 10]);
});

test("the hours during which the machine slept are not the session's", () => {
  const { wall, clock } = clockAt();
  clock.run(true);
  wall.at += 5_000;
  clock.now();
  wall.at += 3_600_000;
  expect([clock.now(), clock.sleeps]).toEqual([5_500, 1]);
  wall.at += 1_000;
  expect([clock.now(), clock.sleeps]).toEqual([6_500, 1]);
});

test("a long time before it runs is no sleep", () => {
  const { wall, clock } = clockAt();
  wall.at += 3_600_000;
  clock.run(true);
  wall.at += 1_000;
  expect([clock.now(), clock.sleeps]).toEqual([1_500, 0]);
});
