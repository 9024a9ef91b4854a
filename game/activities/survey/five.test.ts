/** The rule of five, against whoever subtracts what is said from what else is said. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crowd, given, ITEMS } from "../../../tests/support/survey.ts";
import { mayShow, mayShowPart } from "./five.ts";
import { resultsOf, sheetOf } from "./tally.ts";
import { spreadOf } from "./spread.ts";
import type { ApartAnswer } from "../../engine/activity.ts";

const resultsFor = (own: readonly ApartAnswer[], before: readonly ApartAnswer[] = []) =>
  resultsOf(
    ITEMS,
    own.map((one) => sheetOf(one, ITEMS)),
    before.map((one) => sheetOf(one, ITEMS)),
  );

/** Some devices of twelve answer each time, some of them leaving questions out. */
const answers = fc
  .uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 12 })
  .chain((devices) =>
    fc.tuple(
      ...devices.map((device) =>
        fc
          .record(
            { know: fc.integer({ min: 0, max: 2 }), able: fc.integer({ min: 0, max: 4 }) },
            { requiredKeys: [] },
          )
          .map((ranks): ApartAnswer => given(`d${device}`, ranks)),
      ),
    ),
  );

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
/** Nobody, or five at least. */
const isSafe = (people: number) => people === 0 || mayShow(people);

describe("the rule of five", () => {
  test("four are never shown, five are", () => {
    expect([0, 4, 5].map(mayShow)).toEqual([false, false, true]);
    expect(resultsFor(crowd(4, { know: 1 })).items[0]?.own).toBeNull();
    expect(resultsFor(crowd(5, { know: 1 })).items[0]?.own).toEqual([0, 5, 0]);
  });

  test("a part that leaves one to four of its whole is not shown", () => {
    expect(mayShowPart(9, 10)).toBe(false);
    expect(mayShowPart(6, 10)).toBe(false);
    expect(mayShowPart(5, 10)).toBe(true);
    expect(mayShowPart(10, 10)).toBe(true);
    expect(mayShowPart(4, 4)).toBe(false);
  });

  test("six who come back out of seven are not told apart: the seventh would be what is left", () => {
    const before = crowd(7, { able: 0 });
    const six = before.slice(0, 6).map(({ pair }) => given(pair, { able: 4 }));
    expect(resultsFor(six, before).items[1]).toMatchObject({ own: [0, 0, 0, 0, 6], moved: null });
    const seven = before.map(({ pair }) => given(pair, { able: 4 }));
    expect(resultsFor(seven, before).items[1]?.moved).toEqual({ up: 7, same: 0, down: 0 });
  });

  test("the before is not shown again to fewer than five who answer after", () => {
    const results = resultsFor(crowd(4, { able: 1 }), crowd(9, { able: 0 }));
    expect(results).toMatchObject({ people: null, before: null });
    expect(results.items.every(({ own, before, moved }) => !own && !before && !moved)).toBe(true);
  });

  test("whatever devices answer, every group that is said, and every difference of two, is nobody or five at least", () => {
    fc.assert(
      fc.property(answers, answers, (before, own) => {
        const results = resultsFor(own, before);
        for (const { own: now, before: then, moved } of results.items) {
          const groups = [now, then].map((counts) => (counts === null ? null : sum(counts)));
          const pairs = moved === null ? null : moved.up + moved.same + moved.down;
          for (const group of [...groups, pairs]) expect(group === null || mayShow(group)).toBe(true);
          if (pairs === null) continue;
          for (const group of groups) expect(group !== null && isSafe(group - pairs)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("the answers of before read the same on both occasions", () => {
    fc.assert(
      fc.property(answers, answers, (before, own) => {
        const [first, second] = [resultsFor(before), resultsFor(own, before)];
        for (const [index, item] of second.items.entries())
          if (item.before !== null) expect(item.before).toEqual(first.items[index]?.own);
      }),
    );
  });
});

test("the spread names the middle step, and those between which half of the people stand", () => {
  expect(spreadOf([0, 0, 0])).toBeUndefined();
  expect(spreadOf([0, 0, 5])).toEqual({ low: 2, median: 2, high: 2 });
  expect(spreadOf([2, 1, 1, 1])).toEqual({ low: 0, median: 1, high: 2 });
});
