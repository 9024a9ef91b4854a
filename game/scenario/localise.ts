/** Chooses one language in a value: every `{fr, en}` pair becomes its sentence. */
import type { Locale } from "./text.ts";

/** The same value once read in one language. */
export type Localised<T> =
  T extends Readonly<Record<Locale, string>>
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Localised<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Localised<T[Key]> }
        : T;

/** How a pair is said. */
type Speaker = (text: Readonly<Record<Locale, string>>) => string;

export const localise = (value: unknown, locale: Locale): unknown => sayIn(value, (text) => text[locale]);

/** The same value, each pair as `speak` says it. */
export function sayIn(value: unknown, speak: Speaker): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => sayIn(item, speak));
  if (isText(value)) return speak(value);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, sayIn(child, speak)]));
}

function isText(value: object): value is Record<Locale, string> {
  return "fr" in value && "en" in value && typeof value.fr === "string" && Object.keys(value).length === 2;
}
