/** Authors' texts in the language that a page asks for: of the house, or one that a file of `langues/` brings. */
import type { Request } from "express";
import { localise, sayIn } from "../../game/scenario/localise.ts";
import { keyOf, LANGUAGE_ID, type Translations } from "../../game/scenario/translations.ts";

type Asking = Pick<Request, "params">;

/** @returns undefined for French and English, which every text is written in */
function otherThanHouse({ params }: Asking): string | undefined {
  const asked = params.locale;
  if (typeof asked !== "string" || asked === "fr" || asked === "en") return undefined;
  return LANGUAGE_ID.test(asked) ? asked : undefined;
}

/** A file of `langues/` may be corrected while a session lives; what the house says in it is frozen. */
export const isOfHouse = (request: Asking): boolean => otherThanHouse(request) === undefined;

/**
 * The value in the language of the address. Beside one that French stands behind goes the list of what is said in
 * French: the page marks it, for whoever listens to it. An easier French is French.
 */
export function inLanguageOf(
  request: Asking,
  value: unknown,
  languages: ReadonlyMap<string, Translations>,
): unknown {
  const asked = otherThanHouse(request);
  if (asked === undefined) return inHouse(value, request.params.locale === "en" ? "en" : "fr", languages);
  const sentences = languages.get(asked);
  const inFrench = new Set<string>();
  const told = sayIn(value, ({ fr }) => {
    const said = sentences?.get(keyOf(fr));
    if (said === undefined) inFrench.add(fr);
    return said ?? fr;
  });
  const named = sentences ? withNames(told, sentences, asked) : told;
  return { told: named, inFrench: asked.startsWith("fr") ? [] : [...inFrench] };
}

/** Texts have their English beside the French; a fact is written in French alone, and named in English by a file. */
function inHouse(value: unknown, locale: "fr" | "en", languages: ReadonlyMap<string, Translations>): unknown {
  const names = locale === "en" ? languages.get("en") : undefined;
  const told = localise(value, locale);
  return names ? withNames(told, names, locale) : told;
}

/** Facts under the name that a language has for them; its pages mark the others as French. */
function withNames(value: unknown, names: Translations, tongue: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withNames(item, names, tongue));
  if (isFact(value)) {
    const label = names.get(keyOf(value.label));
    if (label === undefined) return value;
    return { ...value, label, unit: names.get(keyOf(value.unit)) ?? value.unit, tongue };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withNames(child, names, tongue)]),
  );
}

/** As activities give a fact to their pages: with its value, and the title of its source. */
const isFact = (value: object): value is { readonly label: string; readonly unit: string } =>
  "label" in value &&
  typeof value.label === "string" &&
  "unit" in value &&
  typeof value.unit === "string" &&
  "value" in value &&
  "title" in value;
