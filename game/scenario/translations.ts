/**
 * The contents in one more language, by a file alone: what a French sentence becomes. A sentence rather than a place,
 * so that what is said in ten workshops is translated once, and sessions already frozen are read in it too.
 */
import { z } from "zod";
import type { Problem } from "./problem.ts";

/** A language beside French and English: `de`, `br`, or a way of saying one of them (`fr-falc`). */
export const LANGUAGE_ID = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

const sentence = z.string().trim().min(1).max(1200);

export const TranslationsFile = z.strictObject({
  language: z.string().regex(LANGUAGE_ID, "two or three letters, as in client/text/: de, br, fr-falc"),
  licence: z.literal("CC-BY-4.0"),
  texts: z.array(z.strictObject({ fr: sentence, to: sentence })).min(1),
});
export type TranslationsFile = z.output<typeof TranslationsFile>;

/** What one language says, by `keyOf` the French sentence. */
export type Translations = ReadonlyMap<string, string>;

/** French typography has spaces that do not break, and nobody types them: a sentence is known without them. */
export const keyOf = (french: string): string => french.replace(/[\s\u00a0\u202f]+/g, " ").trim();

export const translationsOf = ({ texts }: TranslationsFile): Translations =>
  new Map(texts.map(({ fr, to }) => [keyOf(fr), to]));

const blanksOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(" ");

/** Without what each language writes in them: « 88,5 », “88.5”. */
const numbersOf = (text: string) =>
  (text.match(/\d{1,3}(?:[\s.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
    number.replace(/\D/g, ""),
  );

/** @param name of the file, without `.yaml` */
export function checkTranslations({ language, texts }: TranslationsFile, name: string): Problem[] {
  const misnamed = `this file is called ${name}: its language must be too`;
  const problems: Problem[] = language === name ? [] : [{ path: ["language"], message: misnamed }];
  const met = new Set<string>();
  texts.forEach(({ fr, to }, index) => {
    const say = (key: "fr" | "to", message: string) =>
      problems.push({ path: ["texts", index, key], message });
    if (met.has(keyOf(fr))) say("fr", "this sentence is already translated above");
    met.add(keyOf(fr));
    if (blanksOf(fr) !== blanksOf(to)) say("to", `the blanks must be the same: ${blanksOf(fr) || "none"}`);
    const given = numbersOf(fr);
    const odd = numbersOf(to).find((number) => !given.includes(number));
    if (odd !== undefined) say("to", `the French sentence has no number ${odd}`);
  });
  return problems;
}
