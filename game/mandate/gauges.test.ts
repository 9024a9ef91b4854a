/** When a gauge can be lost, and when nobody has to look after it. */
import { expect, test } from "vitest";
import { gaugeResults, gaugeWarnings } from "./gauges.ts";

const even = { service: 5, security: 5, inclusion: 5, footprint: 5 };
const games = (service: readonly number[]) => service.map((points) => ({ ...even, service: points }));

test("the shares are those of the games that end at 2 or less, at 0, at 8 or more, below 5", () => {
  const { service } = gaugeResults({ one: games([0, 2, 2.1, 8]) });
  expect(service.byStrategy.one).toEqual({ lost: 0.5, empty: 0.25, brilliant: 0.25, belowStart: 0.75 });
});

test("a gauge can be lost as soon as one way of governing loses it once in a hundred games", () => {
  const safe = games(Array.from({ length: 100 }, () => 6));
  const risky = games([2, ...Array.from({ length: 99 }, () => 6)]);
  expect(gaugeResults({ safe, risky }).service.canBeLost).toBe(true);
  expect(gaugeResults({ safe, other: [...risky, ...safe] }).service.canBeLost).toBe(false);
});

test("a gauge is trivial when it never ends below its start, whatever the way of governing", () => {
  expect(gaugeResults({ one: games([5, 9]), other: games([7]) }).service.isTrivial).toBe(true);
  expect(gaugeResults({ one: games([5, 9]), other: games([4.9]) }).service.isTrivial).toBe(false);
});

test("both deserve a warning", () => {
  const found = gaugeResults({ one: games([5, 9]) });
  expect(gaugeWarnings(found).filter((warning) => warning.startsWith("service"))).toHaveLength(2);
  const lived = gaugeResults({ one: games([1, 9]) });
  expect(gaugeWarnings(lived).filter((warning) => warning.startsWith("service"))).toEqual([]);
});
