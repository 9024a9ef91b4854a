/** What an authority may announce of its accessibility: nothing but « non conforme » until it adopts an evaluation that still holds. */
import type { Authority } from "./schema.ts";

/** The three states of the French order of 20 September 2019. */
export const MENTIONS = ["full", "partial", "none"] as const;
export type Mention = (typeof MENTIONS)[number];

type Evaluation = NonNullable<NonNullable<Authority["accessibility"]>["evaluation"]>;

/** How long one holds from its date. */
const YEARS = 3;
const HALF = 50;
const ALL = 100;

/** @param today as year-month-day, like the date of an evaluation */
export function isInForce({ date }: Evaluation, today: string): boolean {
  const end = `${Number(date.slice(0, 4)) + YEARS}${date.slice(4)}`;
  return date <= today && today < end;
}

/** Our own reading of the program is no evaluation of the service: it counts for nothing here. */
export function mentionOf(evaluation: Evaluation | undefined, today: string): Mention {
  if (evaluation === undefined || !isInForce(evaluation, today)) return "none";
  if (evaluation.rate === ALL) return "full";
  return evaluation.rate >= HALF ? "partial" : "none";
}
