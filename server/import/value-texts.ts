/** What is said of a file of indicator values, and the names of its columns, in both languages. */
import english from "../text/values/en.json" with { type: "json" };
import french from "../text/values/fr.json" with { type: "json" };
import type { Locale } from "../text/sentences.ts";

export type ValueTexts = typeof french;

/** In the order of the template. */
export const COLUMNS = ["id", "code", "title", "indicator", "unit", "year", "value", "note"] as const;
export type ColumnName = (typeof COLUMNS)[number];

export const valueTexts: Readonly<Record<Locale, ValueTexts>> = { fr: french, en: english };
