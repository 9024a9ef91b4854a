/** The server's own sentences, in the language of whoever reads them. */
import english from "./en.json" with { type: "json" };
import french from "./fr.json" with { type: "json" };
import tables from "../../game/scenario/table-names.json" with { type: "json" };

export type SentenceKey = keyof typeof french;
export type Locale = "fr" | "en";

const TABLES: Record<Locale, readonly string[]> = tables;
const SENTENCES: Record<Locale, Record<SentenceKey, string>> = { fr: french, en: english };

export const isSentence = (key: string): key is SentenceKey => key in french;

export function sentence(
  locale: Locale,
  key: SentenceKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return SENTENCES[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** English when the reader asks for it first, French otherwise. */
export function localeOf(accepted: string | undefined): Locale {
  return /^en/i.test(accepted ?? "") ? "en" : "fr";
}

/** The terminal's language. */
export const terminalLocale = (): Locale =>
  localeOf(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG);

/** A table's name until it chooses one; the client's pages say the same. */
export function tableName(locale: Locale, id: string): string {
  const names = TABLES[locale];
  const number = Number(id.slice(1));
  return names[number - 1] ?? `Table ${number}`;
}
