/** Numbers as they are typed and as they are shown. */
import { locale } from "../../../text/texts.ts";

/** Null when the field is empty; undefined when it holds no number of zero or more. */
export function readAmount(typed: string): number | null | undefined {
  const value = readNumber(typed);
  return typeof value === "number" && value < 0 ? undefined : value;
}

/** Null when the field is empty; undefined when it holds no number. */
export function readNumber(typed: string): number | null | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f]/gu, "").replace(",", ".");
  if (bare === "") return null;
  return /^[+-]?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

/** As a field holds it, with the language's own decimal mark. */
export const typedOf = (value: number | null): string =>
  value === null ? "" : locale.value === "fr" ? String(value).replace(".", ",") : String(value);

/** Three digits: more would say that the factors are known better than they are. */
export const rough = (value: number): string =>
  new Intl.NumberFormat(locale.value, { maximumSignificantDigits: 3 }).format(value);
