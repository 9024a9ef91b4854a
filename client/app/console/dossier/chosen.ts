/** Which texts enter the dossier, and those to read again first because they seem to name somebody. */
import type { ChosenWords } from "../../../../game/dossier/schema.ts";
import type { DossierText } from "../../../../game/dossier/terms.ts";
import { looksPersonal } from "../../../ui/looks-personal.ts";

export const isIn = ({ id, kind }: DossierText, { kept, leftOut }: ChosenWords): boolean =>
  kind === "said" ? kept.includes(id) : !leftOut.includes(id);

/** A sentence is put in, a table's work is taken out: what nobody chose stays as it was. */
export function put(words: ChosenWords, { id, kind }: DossierText, isKept: boolean): ChosenWords {
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  const kept = without(words.kept);
  const leftOut = without(words.leftOut);
  if (kind === "said") return { kept: isKept ? [...kept, id] : kept, leftOut };
  return { kept, leftOut: isKept ? leftOut : [...leftOut, id] };
}

/** Every sentence but those that seem to name somebody; those stay to be chosen one by one. */
export const keepAll = (words: ChosenWords, texts: readonly DossierText[]): ChosenWords =>
  texts
    .filter(({ kind, text }) => kind === "said" && looksPersonal(text) === undefined)
    .reduce((all, text) => put(all, text, true), words);

export const keepNone = ({ leftOut }: ChosenWords): ChosenWords => ({ kept: [], leftOut });

/** Those to read again come first, the others in the order of the session. */
export function sorted(texts: readonly DossierText[]): DossierText[] {
  const rank = ({ text }: DossierText) => (looksPersonal(text) === undefined ? 1 : 0);
  return texts.toSorted((a, b) => rank(a) - rank(b));
}
