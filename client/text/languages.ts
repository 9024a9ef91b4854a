/** The languages of the pages: every folder of sentences that says its name in a `language.json`. */

/** The two languages that the house and its contents are written in. */
export type Locale = "fr" | "en";

/**
 * `house`: complete, offered at every door. `own`: offered to people on their own device. `sample`: a few sentences,
 * offered in the participant's menu alone. What the last two lack is said in French.
 */
export type Kind = "house" | "own" | "sample";

interface LanguageFile {
  /** As its own speakers call it. */
  readonly name: string;
  /** For `lang` attributes, dates, numbers and plurals (BCP 47). */
  readonly tag: string;
  readonly kind: Kind;
  /** What whoever chooses it should know, in that language. */
  readonly note?: string;
  /** Whether each sentence has a line of its own. */
  readonly isInLines?: boolean;
}

export interface Language extends LanguageFile {
  /** Its folder. */
  readonly id: string;
}

const FRENCH: Language = { id: "fr", name: "Français", tag: "fr", kind: "house" };

const FILES = import.meta.glob<LanguageFile>("./*/language.json", { eager: true, import: "default" });

const KINDS: readonly Kind[] = ["house", "own", "sample"];
const isFrench = ({ id }: Language) => (id === "fr" ? 0 : 1);

/** French first, then what is complete, then the others. */
export const LANGUAGES: readonly Language[] = Object.entries(FILES)
  .map(([path, file]) => ({ ...file, id: path.split("/")[1] ?? "" }))
  .sort(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || isFrench(one) - isFrench(other),
  );

/** @param asked as an address or a device's memory says it @returns French when there is no such language */
export const languageCalled = (asked: string | null): Language =>
  LANGUAGES.find(({ id }) => id === asked?.toLowerCase()) ??
  LANGUAGES.find(({ id }) => id === "fr") ??
  FRENCH;

/** The language of the house in which texts are asked for that no other is written in. */
export const localeOf = ({ id }: Language): Locale => (id === "en" ? "en" : "fr");
