/** Dates and numbers in the language of the document. */
import { fill, type RoadmapTexts } from "./prose.ts";
import type { Source } from "./schema.ts";

/** `2026-11-21` and `2026-11` in words; anything else as people wrote it. */
export function dateInWords(texts: RoadmapTexts, date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(date);
  const [, year = "", monthNumber = "", dayNumber] = parts ?? [];
  const month = texts.dates.months[Number(monthNumber) - 1];
  if (month === undefined) return date;
  if (dayNumber === undefined) return fill(texts.dates.month, { month, year });
  const day = Number(dayNumber) === 1 ? texts.dates.first : Number(dayNumber);
  return fill(texts.dates.full, { day, month, year });
}

/** `1234.5` as `1 234,5`; very small numbers keep their exponent. */
export function numberInWords(texts: RoadmapTexts, value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  if (!/^-?\d+$/.test(whole)) return String(value).replace(".", texts.words.decimal);
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, texts.words.thousands);
  return decimals === undefined ? grouped : `${grouped}${texts.words.decimal}${decimals}`;
}

/** Value with its unit, and its range when the source gives one. */
export function figureInWords(texts: RoadmapTexts, source: Source): string {
  const value = typeof source.value === "number" ? numberInWords(texts, source.value) : source.value;
  const figure = `${value}\u00A0${source.unit}`.trim();
  if (source.low === null || source.high === null) return figure;
  const range = fill(texts.words.range, {
    low: numberInWords(texts, source.low),
    high: numberInWords(texts, source.high),
  });
  return `${figure} (${range})`;
}
