/** Authors' texts in the language that a page asks for: of the house, or one that a file of `langues/` brings. */
import type { Request } from "express";
import { localise, sayIn } from "../../game/scenario/localise.ts";
import { keyOf, LANGUAGE_ID, type Translations } from "../../game/scenario/translations.ts";

/** @returns undefined for French and English, which every text is written in */
function otherThanHouse({ params }: Request): string | undefined {
  const asked = params.locale;
  if (typeof asked !== "string" || asked === "fr" || asked === "en") return undefined;
  return LANGUAGE_ID.test(asked) ? asked : undefined;
}

/** A file of `langues/` may be corrected while a session lives; what the house says in it is frozen. */
export const isOfHouse = (request: Request): boolean => otherThanHouse(request) === undefined;

/**
 * The value in the language of the address. Beside one that French stands behind goes the list of what is said in
 * French: the page marks it, for whoever listens to it. An easier French is French.
 */
export function inLanguageOf(
  request: Request,
  value: unknown,
  languages: ReadonlyMap<string, Translations>,
): unknown {
  const asked = otherThanHouse(request);
  if (asked === undefined) return localise(value, request.params.locale === "en" ? "en" : "fr");
  const sentences = languages.get(asked);
  const inFrench = new Set<string>();
  const told = sayIn(value, ({ fr }) => {
    const said = sentences?.get(keyOf(fr));
    if (said === undefined) inFrench.add(fr);
    return said ?? fr;
  });
  return { told, inFrench: asked.startsWith("fr") ? [] : [...inFrench] };
}
