/** What the import says, and the names it gives to columns and values, in both languages. */
import english from "../text/import/en.json" with { type: "json" };
import french from "../text/import/fr.json" with { type: "json" };
import type { Locale } from "../text/sentences.ts";

export type ImportTexts = typeof french;
export type ProblemKey = keyof ImportTexts["problems"];

export const importTexts: Readonly<Record<Locale, ImportTexts>> = { fr: french, en: english };
