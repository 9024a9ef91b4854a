/** Where an answer stands beside what was revealed, in words without a grade. */
import type { Reveal } from "../../../game/activities/quiz/state.ts";
import type { Range } from "./compare.ts";

export type Nearness = "held" | "near-below" | "near-above" | "below" | "above";

/** Half as much again is still "close": these are orders of magnitude. */
const CLOSE = 1.5;

export function nearness({ low, high }: Range, reveal: Reveal): Nearness {
  const { value } = reveal;
  if (value === null || (low <= value && value <= high)) return "held";
  const isBelow = high < value;
  const touchesSources = low <= (reveal.high ?? value) && (reveal.low ?? value) <= high;
  const ratio = isBelow ? value / high : low / value;
  const isNear = touchesSources || (ratio > 0 && ratio <= CLOSE);
  if (isNear) return isBelow ? "near-below" : "near-above";
  return isBelow ? "below" : "above";
}

export type Share =
  "nobody" | "few" | "quarter" | "third" | "half" | "two-thirds" | "three-quarters" | "most" | "everyone";

const SHARES: readonly [upTo: number, share: Share][] = [
  [0.18, "few"],
  [0.29, "quarter"],
  [0.42, "third"],
  [0.58, "half"],
  [0.71, "two-thirds"],
  [0.82, "three-quarters"],
];

/** Under five people a share would point at someone. */
const FEWEST = 5;

/** A share of the room in words; undefined when too few answered to say it. */
export function shareOf(some: number, all: number): Share | undefined {
  if (all < FEWEST) return undefined;
  if (some === 0) return "nobody";
  if (some === all) return "everyone";
  return SHARES.find(([upTo]) => some / all <= upTo)?.[1] ?? "most";
}
