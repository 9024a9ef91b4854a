/** The sentences of the plain pages, in their language. */
import english from "./text/en.json" with { type: "json" };
import french from "./text/fr.json" with { type: "json" };

type PageKey = keyof typeof french;
export type PageSay = (key: PageKey, values?: Readonly<Record<string, string | number>>) => string;

const SENTENCES: Readonly<Record<"fr" | "en", Record<PageKey, string>>> = { fr: french, en: english };

/** Not escaped: the page that prints it does. */
export const pageSay =
  (locale: "fr" | "en"): PageSay =>
  (key, values = {}) =>
    SENTENCES[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
