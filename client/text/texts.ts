/** The house's sentences, from files by language and bundle; a language and a bundle are fetched only when used. */
import { signal } from "@preact/signals";
import commonEnglish from "./en/common.json";
import commonFrench from "./fr/common.json";

export type Locale = "fr" | "en";

/** A sentence, or its forms by number (Intl.PluralRules). */
type Entry = string | { readonly one: string; readonly other: string };
type Bundle = Readonly<Record<string, Entry>>;
type Values = Readonly<Record<string, string | number>>;

/** Says a sentence: `t("answered", { count: 3 })`; `count` chooses the form. A missing key shows itself. */
export type Say = (key: string, values?: Values) => string;

const STORED_LOCALE = "trois-tiers:locale";

function firstLocale(): Locale {
  if (typeof location === "undefined") return "fr"; // a unit test, without a page
  const asked = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(STORED_LOCALE);
  return asked === "en" ? "en" : "fr";
}

export const locale = signal<Locale>(firstLocale());

export function setLocale(next: Locale): void {
  localStorage.setItem(STORED_LOCALE, next);
  document.documentElement.lang = next;
  locale.value = next;
}

/** A few words that every screen says: too small for a request of their own. */
const COMMON: Record<Locale, Bundle> = { fr: commonFrench, en: commonEnglish };

const FILES = import.meta.glob<Bundle>(["./{fr,en}/*.json", "!./*/common.json"], { import: "default" });

/** Fetches bundles in the current language and returns the way to say their sentences. */
export async function loadTexts(...bundles: string[]): Promise<Say> {
  const language = locale.value;
  const loaded = await Promise.all(
    bundles.map(async (bundle) => {
      const file = FILES[`./${language}/${bundle}.json`];
      if (!file) throw new Error(`no text file ${language}/${bundle}.json`);
      return file();
    }),
  );
  const entries: Bundle = Object.assign({}, COMMON[language], ...loaded) as Bundle;
  return say(entries, language);
}

/** Words that every screen has, at once. */
export const sayCommon: Say = (key, values) => say(COMMON[locale.value], locale.value)(key, values);

/** @returns a speaker over some entries; placeholders are `{name}`. */
function say(entries: Bundle, language: Locale): Say {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (key, values = {}) => {
    const entry = entries[key];
    if (entry === undefined) return key;
    const form =
      typeof entry === "string"
        ? entry
        : entry[plural.select(Number(values.count)) === "one" ? "one" : "other"];
    // What is a sentence already brings its own full stop.
    return form.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
      const value = values[name];
      const text = typeof value === "number" ? number.format(value) : (value ?? `{${name}}`);
      return /[.!?…]$/.test(text) ? text : text + stop;
    });
  };
}
