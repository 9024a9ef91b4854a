/** Where each number of a mandate comes from: a fact, a stated hypothesis, or the very words of the card. */
import { z } from "zod";
import { Id } from "../scenario/text.ts";

/** How the value of a fact becomes the number of an effect. */
const READINGS = ["value", "percent", "growth", "inverse", "yearly-growth"] as const;
type Reading = (typeof READINGS)[number];

export const Amount = z.union([
  z.strictObject({
    fact: Id,
    read: z.enum(READINGS).default("value"),
    /** For `yearly-growth`: over how many years the fact's ratio was reached. */
    years: z.int().min(1).max(30).optional(),
  }),
  z.strictObject({ hypothesis: Id }),
  /** What the action itself decides (« sept ans »): no claim about the world. */
  z.strictObject({ decided: z.number() }),
]);
export type Amount = z.output<typeof Amount>;

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
