/** From where a number of a mandate is written to the number itself. */
import type { Amount, Reading } from "./schema.ts";

/** A fact or a hypothesis, by its id. */
export interface Numbered {
  readonly value: number | string;
}
export type Numbers = ReadonlyMap<string, Numbered>;

const READ: Record<Reading, (value: number, years: number) => number> = {
  value: (value) => value,
  percent: (value) => value / 100,
  growth: (value) => 1 + value / 100,
  inverse: (value) => 1 / value,
  "yearly-growth": (value, years) => value ** (1 / years),
};

/** @returns NaN when what it names does not exist or holds no number */
export function numberOf(amount: Amount, numbers: Numbers): number {
  if ("decided" in amount) return amount.decided;
  if ("hypothesis" in amount) return numeric(numbers.get(amount.hypothesis));
  return READ[amount.read](numeric(numbers.get(amount.fact)), amount.years ?? 1);
}

const numeric = (entry: Numbered | undefined): number =>
  typeof entry?.value === "number" ? entry.value : Number.NaN;

/** The id it names, if any. */
export function sourceOf(amount: Amount): string | undefined {
  if ("fact" in amount) return amount.fact;
  return "hypothesis" in amount ? amount.hypothesis : undefined;
}
