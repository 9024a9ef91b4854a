/** What a table sees in its members' answers: the stretch of ranges, counts, mean ranks, sides. */
import type { Answer } from "../../../game/activities/quiz/schema.ts";

export type Kind = Answer["kind"];
export type AnswerOf<K extends Kind> = Extract<Answer, { kind: K }>;
export type Side = AnswerOf<"debatable">["side"];

export interface Range {
  readonly low: number;
  readonly high: number;
}

export function answersOf<K extends Kind>(kind: K, answers: readonly Answer[]): AnswerOf<K>[] {
  return answers.filter((answer): answer is AnswerOf<K> => answer.kind === kind);
}

/** From the lowest bound to the highest; undefined without a range. */
export function stretchOf(ranges: readonly Range[]): Range | undefined {
  if (ranges.length === 0) return undefined;
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}

/** What every range holds; undefined when no value suits all. */
export function sharedBy(ranges: readonly Range[]): Range | undefined {
  const low = Math.max(...ranges.map((range) => range.low));
  const high = Math.min(...ranges.map((range) => range.high));
  return ranges.length > 0 && low <= high ? { low, high } : undefined;
}

export interface MeanRank {
  readonly id: string;
  readonly mean: number;
}

/** Items from the best placed on average to the last; a tie keeps the question's order. */
export function meanRanks(items: readonly string[], orders: readonly (readonly string[])[]): MeanRank[] {
  const mean = (id: string) => orders.reduce((sum, order) => sum + order.indexOf(id) + 1, 0) / orders.length;
  return items.map((id) => ({ id, mean: mean(id) })).sort((a, b) => a.mean - b.mean);
}

/** Whether two answers say the same, so that one's own bar can be marked among nameless ones. */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
