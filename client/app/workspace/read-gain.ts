/** From what is typed of a gain to the gain, or what is doubtful in each field. */
import { readNumber } from "./fiche-fields.ts";
import type { Gain } from "./gain-in-words.ts";

export type Draft = Readonly<Record<keyof Gain, string>>;
/** By field, the key of a sentence, then the sentence itself. */
export type Doubts = Partial<Record<keyof Gain, string>>;

export const draftOf = (gain: Gain | null, unit: string): Draft =>
  gain
    ? { low: asTyped(gain.low), high: asTyped(gain.high), unit: gain.unit, hypothesis: gain.hypothesis }
    : { low: "", high: "", unit, hypothesis: "" };

const asTyped = (value: number) => String(value).replace(".", ",");

type Read =
  { readonly ok: true; readonly gain: Gain } | { readonly ok: false; readonly doubts: Readonly<Doubts> };

export function readGain(draft: Draft): Read {
  const [low, high] = [readNumber(draft.low), readNumber(draft.high)];
  const [unit, hypothesis] = [draft.unit.trim(), draft.hypothesis.trim()];
  const doubts: Doubts = {
    ...(low === undefined && { low: "number-unreadable" }),
    ...(high === undefined && { high: "number-unreadable" }),
    ...(low !== undefined && high !== undefined && low > high && { high: "gain-ends" }),
    ...(unit === "" && { unit: "gain-unit-empty" }),
    ...(hypothesis === "" && { hypothesis: "gain-hypothesis-empty" }),
  };
  if (low === undefined || high === undefined || Object.keys(doubts).length > 0) return { ok: false, doubts };
  return { ok: true, gain: { low, high, unit, hypothesis } };
}
