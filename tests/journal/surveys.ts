/** Survey answers for the tests of the store, and whether an order can be read in them. */
import { expect } from "vitest";
import type { Store } from "../../server/journal/store.ts";

export const STORE_FILE = "trois-tiers.sqlite";

export const save = (
  store: Store,
  body: string,
  pair: string | null = null,
  { survey = "before", code = "ABC234" } = {},
) => store.saveSurveyAnswer({ code, survey, pair, body });

export const bodies = async (store: Store, { survey = "before", code = "ABC234" } = {}) =>
  (await store.readSurvey(code, survey)).map(({ body }) => body);

export const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `answer-${String(index).padStart(3, "0")}`);

/** How many pairs stand the other way round than they came. */
function inversions(found: readonly string[]): number {
  return found.reduce((sum, body, at) => sum + found.slice(at).filter((later) => later < body).length, 0);
}

/** Of 100, chance turns 2,475 of 4,950 pairs, give or take 168: six times that is once in a thousand million runs. */
export function expectNoOrder(found: readonly string[]): void {
  expect(found).toHaveLength(100);
  expect(inversions(found)).toBeGreaterThan(1467);
  expect(inversions(found)).toBeLessThan(3483);
}
