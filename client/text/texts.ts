/** The house's sentences, from files by language and bundle; a language and a bundle are fetched only when used. */
import { computed, signal } from "@preact/signals";
import commonEnglish from "./en/common.json";
import commonFrench from "./fr/common.json";
import { languageCalled, localeOf, type Language, type Locale } from "./languages.ts";

export type { Locale } from "./languages.ts";

/** A sentence, or its forms by number (Intl.PluralRules): `other`, and those of the language's own that differ. */
type Entry = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });
type Bundle = Readonly<Record<string, Entry>>;
type Values = Readonly<Record<string, string | number>>;

/** Says a sentence: `t("answered", { count: 3 })`; `count` chooses the form. A missing key shows itself. */
export type Say = (key: string, values?: Values) => string;

const STORED_LANGUAGE = "trois-tiers:locale";

function firstLanguage(): Language {
  if (typeof location === "undefined") return languageCalled("fr"); // a unit test, without a page
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked !== null) return languageCalled(asked);
  const kept = languageCalled(localStorage.getItem(STORED_LANGUAGE));
  // What somebody chose for their own phone says nothing of the pages of a room.
  const isOfRoom = /\/(console|ecran)\//.test(location.pathname);
  return isOfRoom && kept.kind !== "house" ? languageCalled(localeOf(kept)) : kept;
}

/** What this device reads in. */
export const language = signal<Language>(firstLanguage());

/** The language of the house that it stands on: of documents, and of texts that exist in no other. */
export const locale = computed<Locale>(() => localeOf(language.value));

/** How it writes dates and numbers. */
export const tag = computed(() => language.value.tag);

export function setLanguage(id: string): void {
  const next = languageCalled(id);
  localStorage.setItem(STORED_LANGUAGE, next.id);
  language.value = next;
  showLanguage();
}

/** Tells the page itself: for screen readers, and for the style of one that has a sentence a line. */
export function showLanguage(): void {
  const { documentElement: page } = document;
  page.lang = tag.value;
  page.toggleAttribute("data-lines", language.value.isInLines === true);
}

/** A few words that every screen says: too small for a request of their own. */
const COMMON: Record<Locale, Bundle> = { fr: commonFrench, en: commonEnglish };
/** The same of a language that stands on French, once it was fetched. */
const OWN_COMMON = new Map<string, Bundle>();

const FILES = import.meta.glob<Bundle>(["./*/*.json", "!./{fr,en}/common.json", "!./*/language.json"], {
  import: "default",
});

/** Fetches bundles in the current language and returns the way to say their sentences. */
export async function loadTexts(...bundles: string[]): Promise<Say> {
  const [reading, house] = [language.value, locale.value];
  const [entries, own] = await Promise.all([
    entriesOf(house, bundles),
    reading.id === house ? undefined : entriesOf(reading.id, ["common", ...bundles]),
  ]);
  const inHouse = say({ ...COMMON[house], ...entries }, house);
  if (!own) return inHouse;
  // For a reader by ear, what is said in another language is marked as such.
  const noted = reading.tag === house ? undefined : (await import("./other-tongue.ts")).noteFrench;
  const t = layered({ own, inHouse, tag: reading.tag, noted });
  if (!reading.isInLines) return t;
  const { inLines } = await import("./in-lines.ts");
  return (key, values) => inLines(t(key, values));
}

/** The sentences of some bundles; a language of the house has all of them. */
async function entriesOf(id: string, bundles: readonly string[]): Promise<Bundle> {
  const loaded = await Promise.all(
    bundles.map(async (bundle) => {
      const file = FILES[`./${id}/${bundle}.json`];
      if (!file && id in COMMON) throw new Error(`no text file ${id}/${bundle}.json`);
      const entries = (await file?.()) ?? {};
      if (bundle === "common") OWN_COMMON.set(id, entries);
      return entries;
    }),
  );
  return Object.assign({}, ...loaded) as Bundle;
}

interface Layers {
  readonly own: Bundle;
  readonly inHouse: Say;
  readonly tag: string;
  readonly noted: ((sentences: readonly string[]) => void) | undefined;
}

/** What a language lacks is said in the one it stands on, with that one's plurals and numbers. */
function layered({ own, inHouse, tag: ownTag, noted }: Layers): Say {
  const speak = say(own, ownTag);
  return (key, values) => {
    if (own[key] !== undefined) return speak(key, values);
    const said = inHouse(key, values);
    noted?.([said]);
    return said;
  };
}

/** Words that every screen has, at once. */
export const sayCommon: Say = (key, values) => {
  const own = OWN_COMMON.get(language.value.id);
  return own?.[key] === undefined
    ? say(COMMON[locale.value], locale.value)(key, values)
    : say(own, tag.value)(key, values);
};

/** @returns a speaker over some entries; placeholders are `{name}`. */
function say(entries: Bundle, spoken: string): Say {
  const plural = new Intl.PluralRules(spoken);
  const number = new Intl.NumberFormat(spoken, { maximumFractionDigits: 2 });
  return (key, values = {}) => {
    const entry = entries[key];
    if (entry === undefined) return key;
    const form =
      typeof entry === "string" ? entry : (entry[plural.select(Number(values.count))] ?? entry.other);
    // What is a sentence already brings its own full stop.
    return form.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
      const value = values[name];
      const text = typeof value === "number" ? number.format(value) : (value ?? `{${name}}`);
      return /[.!?…]$/.test(text) ? text : text + stop;
    });
  };
}
