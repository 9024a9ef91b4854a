/** Numbers and days as people and spreadsheets write them. */

/** Euros, days and posts are said by the column; thousands and millions change the number. */
const SUFFIX =
  /^(k|m)?\s*(?:€|euros?|eur|jours?|j|days?|etp|fte|ht|ttc)?(?:\s*(?:ht|ttc|\/ ?an|par an|a year))*$/iu;
const WRITTEN = /^([-+−]?)\s*(?:€\s*)?(\d[\d.,\s\u00a0\u202f’']*(?:e[-+]?\d+)?)(.*)$/iu;

export type ReadNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: "not-number" }
  | { readonly ok: false; readonly problem: "which-number"; readonly one: string; readonly other: string };

const unread = { ok: false, problem: "not-number" } as const;

export function readNumber(written: string): ReadNumber {
  const found = WRITTEN.exec(written.trim());
  const suffix = found && SUFFIX.exec(found[3]?.trim() ?? "");
  if (!found || !suffix) return unread;
  const digits = (found[2] ?? "").replace(/[\s\u00a0\u202f’']/gu, "");
  // « 1.500 »: a thousand and a half for some, one and a half for others.
  if (/^[1-9]\d{0,2}[.]\d{3}$/u.test(digits)) {
    const [one = "", other = ""] = digits.split(".");
    return {
      ...{ ok: false, problem: "which-number" },
      ...{ one: `${one}${other}`, other: `${one},${other.replace(/0+$/u, "") || "0"}` },
    };
  }
  const plain = withPoint(digits);
  const value = plain === undefined ? Number.NaN : Number(plain);
  if (!Number.isFinite(value)) return unread;
  const times = { k: 1_000, m: 1_000_000 }[(suffix[1] ?? "").toLowerCase()] ?? 1;
  return { ok: true, value: (/[-−]/u.test(found[1] ?? "") ? -value : value) * times };
}

/** The last of commas and points parts the decimals when it stands alone of its kind; the others part thousands. */
function withPoint(digits: string): string | undefined {
  const [comma, point] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  const last = Math.max(comma, point);
  if (last < 0) return digits;
  const mark = digits.charAt(last);
  const isAlone = digits.indexOf(mark) === last;
  const whole = digits.slice(0, last).replace(/[.,]/gu, "");
  if (isAlone) return `${whole}.${digits.slice(last + 1)}`;
  return comma >= 0 && point >= 0 ? undefined : digits.replace(/[.,]/gu, "");
}

/** Days counted by spreadsheets since the end of 1899: those of this century alone, so that « 2027 » stays a year. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** ISO day of a spreadsheet's count of days; undefined: it is none. */
export function dayOfSerial(written: string): string | undefined {
  const count = /^\d{5}(?:[.,]\d+)?$/u.test(written) ? Number(written.replace(",", ".")) : Number.NaN;
  if (!(count >= FIRST_DAY && count < LAST_DAY)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(count) * 86_400_000).toISOString().slice(0, 10);
}
