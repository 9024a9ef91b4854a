/** How tables name their columns and their words, in both languages: the first word is written, all are read. */
import type { Locale } from "../../game/scenario/text.ts";
import type { RoadmapTexts } from "../../game/roadmap/prose.ts";
import documentEnglish from "../../game/roadmap/text/en.json" with { type: "json" };
import documentFrench from "../../game/roadmap/text/fr.json" with { type: "json" };
import { folded } from "../import/columns.ts";
import english from "../text/sheet/en.json" with { type: "json" };
import french from "../text/sheet/fr.json" with { type: "json" };
import { isReading, type TableName } from "./columns.ts";

export type SheetTexts = typeof french;
export type ProblemKey = keyof SheetTexts["problems"];
export type HintKey = keyof SheetTexts["hints"];
export type ChoiceName = keyof SheetTexts["choices"];
type Words = Readonly<Record<string, readonly string[]>>;

export const sheetTexts: Readonly<Record<Locale, SheetTexts>> = { fr: french, en: english };
const documentTexts: Readonly<Record<Locale, RoadmapTexts>> = { fr: documentFrench, en: documentEnglish };
const BOTH = [french, english] as const;

const wordsOf = (texts: SheetTexts, table: TableName): Words => ({
  ...(table === "actions" ? {} : texts.columns.of),
  ...texts.columns[table],
});

/** A column's title as it is written. */
export function titleOf(table: TableName, name: string, locale: Locale): string {
  const texts = sheetTexts[locale];
  if (isReading(name)) return name.replace(/ note$/u, ` (${texts.note})`);
  return wordsOf(texts, table)[name]?.[0] ?? name;
}

const names = new Map<string, readonly string[]>();

/** All that a column may be called by those who wrote theirs, folded, its machine name first. */
export function namesOf(table: TableName, name: string): readonly string[] {
  const key = `${table} ${name}`;
  const known = names.get(key);
  if (known) return known;
  const all = [name, ...BOTH.flatMap((texts) => wordsOf(texts, table)[name] ?? [])].map(folded);
  names.set(key, all);
  return all;
}

const choices = new Map<ChoiceName, ReadonlyMap<string, string>>();

/** What a word of a list stands for, whoever wrote it; undefined: it is not known. */
export function choiceOf(choice: ChoiceName, written: string): string | undefined {
  let known = choices.get(choice);
  if (!known) {
    const all = BOTH.flatMap((texts) =>
      Object.entries<readonly string[]>(texts.choices[choice]).flatMap(([key, words]) =>
        // « *** » has no letter: it is known as it is.
        [key, ...words].map((word) => [folded(word) || word, key] as const),
      ),
    );
    // The first that claims a word has it.
    choices.set(choice, (known = new Map(all.toReversed())));
  }
  return known.get(folded(written) || written.trim());
}

export const choiceWord = (choice: ChoiceName, key: string, locale: Locale): string => {
  const known: Words = sheetTexts[locale].choices[choice];
  return known[key]?.[0] ?? key;
};
export const choiceWords = (choice: ChoiceName, locale: Locale): string[] =>
  Object.keys(sheetTexts[locale].choices[choice]).map((key) => choiceWord(choice, key, locale));

type Named = "themes" | "tiers" | "duties";
/** A theme, a tier or a duty as documents name it. */
export function nameOf(list: Named, key: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = documentTexts[locale][list];
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}

/** The key of a name that documents give, in either language. */
export function keyNamed(list: Named, written: string): string | undefined {
  const word = folded(written);
  for (const texts of Object.values(documentTexts))
    for (const [key, name] of Object.entries(texts[list]))
      if (folded(name) === word || folded(key) === word) return key;
  return undefined;
}

/** By words of its subject; the one of which most is found. */
export function guessedAmong(list: "themes" | "sections", written: string): string | undefined {
  const text = ` ${folded(written)} `;
  const scores = new Map<string, number>();
  for (const texts of BOTH)
    for (const [key, words] of Object.entries<readonly string[]>(texts[list]))
      for (const word of words) {
        // A word begun so counts: endings and plurals are many.
        const begun = ` ${folded(word)}`;
        if (text.includes(begun)) scores.set(key, Math.max(scores.get(key) ?? 0, begun.length));
      }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
}
