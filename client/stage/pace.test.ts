import { expect, test } from "vitest";
import { Pace } from "./pace.ts";

const paceOf = (frames: readonly (readonly [at: number, took: number])[]) => {
  const pace = new Pace();
  return frames.map(([at, took]) => pace.isTooSlow(at, took));
};

test("frames that come in time are followed", () => {
  expect(paceOf([0, 16, 33, 50, 66, 83].map((at) => [at, 4]))).not.toContain(true);
});

test("one frame that hangs is forgiven, a second one is not", () => {
  expect(
    paceOf([
      [0, 60],
      [70, 5],
      [86, 60],
    ]),
  ).toEqual([false, false, true]);
});

test("light frames that come too seldom are too slow as well", () => {
  expect(paceOf([0, 150, 300, 450].map((at) => [at, 2]))).toEqual([false, false, false, true]);
});

test("a page that was looked away from for a while is not slow", () => {
  expect(paceOf([0, 16, 4_000, 9_000, 15_000, 15_016].map((at) => [at, 2]))).not.toContain(true);
});
