/** What a workbook's number formats make of a number: a date and a percentage are not what is in the file. */
import { attribute, decoded, elements } from "./xml.ts";

export type Format = "date" | "percent" | undefined;

/** Those every program knows by their number alone: dates and hours, then percentages. */
const isKnownDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
const isKnownPercent = (id: number) => id === 9 || id === 10;

/** @returns by the number a cell names as its style */
export function formatsOf(styles: string): Format[] {
  const own = new Map(
    elements(styles, "numFmt").map(({ attributes }) => [
      Number(attribute(attributes, "numFmtId")),
      formatOf(decoded(attribute(attributes, "formatCode") ?? "")),
    ]),
  );
  const [used] = elements(styles, "cellXfs");
  return elements(used?.inside ?? "", "xf").map(({ attributes }) => {
    const id = Number(attribute(attributes, "numFmtId"));
    if (own.has(id)) return own.get(id);
    return isKnownDate(id) ? "date" : isKnownPercent(id) ? "percent" : undefined;
  });
}

/** Words between quotes, colours and currencies between brackets say nothing. */
function formatOf(code: string): Format {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[dmyhs]/i.test(bare.replace(/general/i, ""))) return "date";
  return bare.includes("%") ? "percent" : undefined;
}
