/** Counts add up whatever the order in which servers write them down. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isNothing, NO_COUNTS, plusCounts, type Counts } from "./counts.ts";

const whole = fc.nat(1e9);
const kinds = fc.record({ phone: whole, computer: whole, screen: whole });
const counts: fc.Arbitrary<Counts> = fc.record({
  received: whole,
  sent: whole,
  connected: kinds,
  most: kinds,
});

test("sums come out the same in any order and any grouping", () => {
  fc.assert(
    fc.property(counts, counts, counts, (a, b, c) => {
      expect(plusCounts(a, b)).toEqual(plusCounts(b, a));
      expect(plusCounts(plusCounts(a, b), c)).toEqual(plusCounts(a, plusCounts(b, c)));
      expect(plusCounts(a, NO_COUNTS)).toEqual(a);
    }),
  );
});

test("the most at once is never a sum: forty phones before a restart and forty after are forty", () => {
  const forty = { ...NO_COUNTS, most: { phone: 40, computer: 2, screen: 1 } };
  expect(plusCounts(forty, forty).most).toEqual({ phone: 40, computer: 2, screen: 1 });
});

test("one byte, one millisecond or one device is something", () => {
  expect(isNothing(NO_COUNTS)).toBe(true);
  expect(isNothing({ ...NO_COUNTS, sent: 1 })).toBe(false);
  expect(isNothing({ ...NO_COUNTS, connected: { phone: 0, computer: 1, screen: 0 } })).toBe(false);
  expect(isNothing({ ...NO_COUNTS, most: { phone: 0, computer: 0, screen: 1 } })).toBe(false);
});
