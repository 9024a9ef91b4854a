/** What the console points at. */
import { expect, test } from "vitest";
import { newTeam, type Declaration } from "../../../game/activities/cleanup/state.ts";
import { oddIn } from "./odd.ts";

const one = (rest: Partial<Declaration> = {}): Declaration => ({
  ...{ line: "reemploi-portable-don", amount: 3, more: 0, label: null },
  ...{ isTable: false, isDoubted: false, isHidden: false, isAmended: false },
  ...rest,
});
const team = (declarations: Record<string, Declaration>) => ({ ...newTeam(), declarations });

test("a confirmed doubt is odd, until it is set aside", () => {
  expect(oddIn(team({ a: one({ isDoubted: true }) }))).toEqual([{ id: "a", why: "confirmed" }]);
  expect(oddIn(team({ a: one({ isDoubted: true, isHidden: true }) }))).toEqual([]);
});

test("the same thing told for oneself and for the table is perhaps told twice", () => {
  expect(oddIn(team({ a: one(), b: one({ isTable: true }) }))).toEqual([{ id: "b", why: "twice" }]);
  expect(oddIn(team({ a: one(), b: one({ isTable: true, amount: 4 }) }))).toEqual([]);
  expect(oddIn(team({ a: one(), b: one() }))).toEqual([]);
});
