/** The matrix: what presses more is never put behind, and several values make one that nobody would call lower than all. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cell } from "../../../tests/support/diagnosing.ts";
import { levelOf, prioritiesOf, priorityThemes, together } from "./matrix.ts";
import { IMPORTANCES, LEVELS, PERFORMANCES } from "./terms.ts";

const importance = fc.constantFrom(...IMPORTANCES);
const performance = fc.constantFrom(...PERFORMANCES);
const cells = fc.record({ importance, performance });

/** How much a level presses: « à entretenir » less than « plus tard », « hors sujet » the least. */
const ORDER = ["aside", "keep", "later", "next", "first"];
const pressing = (one: Parameters<typeof levelOf>[0]) => ORDER.indexOf(levelOf(one));

test("what matters more, or is less advanced, never presses less", () => {
  fc.assert(
    fc.property(cells, cells, (a, b) => {
      const isMore = a.importance >= b.importance && a.performance <= b.performance;
      return !isMore || pressing(a) >= pressing(b);
    }),
  );
});

test("every level has a place in the matrix, and only what does not matter is put aside", () => {
  const all = IMPORTANCES.flatMap((i) => PERFORMANCES.map((p) => cell(i, p)));
  expect(new Set(all.map(levelOf))).toEqual(new Set(LEVELS));
  for (const one of all) expect(levelOf(one) === "aside").toBe(one.importance === 0);
  expect(levelOf(cell(3, 1))).toBe("first");
  expect(levelOf(cell(3, 4))).toBe("keep");
});

test("several values together lie between the lowest and the highest, whatever their order", () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 12 }), (all) => {
      const one = together(all);
      const within = (value: number | undefined, values: readonly number[]) =>
        value !== undefined && value >= Math.min(...values) && value <= Math.max(...values);
      expect(together(all.toReversed())).toEqual(one);
      return (
        within(
          one?.importance,
          all.map((each) => each.importance),
        ) &&
        within(
          one?.performance,
          all.map((each) => each.performance),
        )
      );
    }),
  );
});

test("a half goes to the side that asks for attention, and nothing together is not assessed", () => {
  expect(together([cell(2, 2), cell(3, 3)])).toEqual(cell(3, 2));
  expect(together([])).toBeNull();
});

test("priorities come by level, then by gap; their themes are those of the most pressing level", () => {
  const one = (id: string, theme: "inclusion" | "gouvernance", value: ReturnType<typeof cell> | null) => ({
    ...{ id, theme, cell: value, level: value && levelOf(value) },
  });
  const results = [
    one("later", "inclusion", cell(1, 1)),
    one("next", "inclusion", cell(2, 2)),
    one("first", "gouvernance", cell(3, 2)),
    one("worst", "gouvernance", cell(3, 1)),
    one("none", "inclusion", null),
  ];
  expect(prioritiesOf(results).map(({ id }) => id)).toEqual(["worst", "first", "next"]);
  expect(priorityThemes(results)).toEqual(["gouvernance"]);
  expect(priorityThemes(results.slice(0, 2))).toEqual(["inclusion"]);
  expect(priorityThemes([one("none", "inclusion", null)])).toEqual([]);
});
