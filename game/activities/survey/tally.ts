/** From single answers to what may be said of all of them: counts by step, and who moved, each by the rule of five. */
import type { ApartAnswer } from "../../engine/activity.ts";
import { mayShow, mayShowPart } from "./five.ts";
import type { ItemResult, Moved, Results } from "./state.ts";
import type { SurveyItem } from "./terms.ts";

/** One person's answers, read back: ranks by item. */
export interface Sheet {
  readonly pair: string | null;
  readonly ranks: ReadonlyMap<string, number>;
  readonly text: string | null;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** What was kept is JSON that this program wrote, perhaps an older one. */
export function sheetOf({ pair, body }: ApartAnswer, items: readonly SurveyItem[]): Sheet {
  const answers = fieldOf(body, "answers");
  const ranks = items.flatMap(({ id, steps }) => {
    const rank = fieldOf(answers, id);
    return typeof rank === "number" && rank >= 0 && rank < steps.length ? [[id, rank] as const] : [];
  });
  const text = fieldOf(fieldOf(body, "text"), "words");
  return { pair, ranks: new Map(ranks), text: typeof text === "string" ? text : null };
}

function countsOf(sheets: readonly Sheet[], { id, steps }: SurveyItem): readonly number[] | null {
  const ranks = sheets.flatMap(({ ranks: all }) => all.get(id) ?? []);
  if (!mayShow(ranks.length)) return null;
  return steps.map((_, step) => ranks.filter((rank) => rank === step).length);
}

/** A right answer is worth one and any other none; a scale is worth its step. */
const worthOf = (rank: number, { answer }: SurveyItem): number =>
  answer === null ? rank : Number(rank === answer);

function movedOf(before: readonly Sheet[], own: readonly Sheet[], item: SurveyItem): Moved | null {
  const answered = (sheets: readonly Sheet[]) => sheets.filter(({ ranks }) => ranks.has(item.id));
  const [first, second] = [answered(before), answered(own)];
  const known = new Map(first.flatMap(({ pair, ranks }) => (pair === null ? [] : [[pair, ranks] as const])));
  const steps = second.flatMap(({ pair, ranks }) => {
    const [then, now] = [known.get(pair ?? "")?.get(item.id), ranks.get(item.id)];
    return then === undefined || now === undefined ? [] : [worthOf(now, item) - worthOf(then, item)];
  });
  if (!mayShowPart(steps.length, first.length) || !mayShowPart(steps.length, second.length)) return null;
  return {
    up: steps.filter((change) => change > 0).length,
    same: steps.filter((change) => change === 0).length,
    down: steps.filter((change) => change < 0).length,
  };
}

/** @param before empty when nothing was asked before */
export function resultsOf(
  items: readonly SurveyItem[],
  own: readonly Sheet[],
  before: readonly Sheet[],
): Results {
  const isShown = mayShow(own.length);
  const isBeforeShown = isShown && mayShow(before.length);
  return {
    people: isShown ? own.length : null,
    before: isBeforeShown ? before.length : null,
    items: items.map((item): ItemResult => ({
      id: item.id,
      own: isShown ? countsOf(own, item) : null,
      before: isBeforeShown ? countsOf(before, item) : null,
      moved: isBeforeShown ? movedOf(before, own, item) : null,
    })),
  };
}

/** What people wrote, when five at least did; the store's order is that of random keys. */
export function textsOf(sheets: readonly Sheet[]): readonly string[] {
  const texts = sheets.flatMap(({ text }) => text ?? []);
  return mayShow(texts.length) ? texts : [];
}
