/** Marks the glossary's terms in sentences, each once per page. */
import { findTerms } from "../../../game/scenario/term-search.ts";
import type { Locale } from "../../text/texts.ts";

/** A term in the page's language, as a phase's `glossary` leaf brings it. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly forms: Readonly<Record<Locale, readonly string[]>>;
  readonly meaning: string;
}

/** Plain words, or words that a term stands behind. */
export type GlossPiece = string | { readonly term: Term; readonly words: string };

/** @param sentences of one page, in the order they are read @returns the pieces of each */
export function glossOf(
  sentences: readonly string[],
  terms: readonly Term[],
  locale: Locale,
): readonly (readonly GlossPiece[])[] {
  const marked = new Set<string>();
  return sentences.map((sentence) => {
    const left = terms.filter(({ id }) => !marked.has(id));
    const found = findTerms(
      sentence,
      left.map(({ forms }) => forms[locale]),
    );
    const pieces: GlossPiece[] = [];
    let at = 0;
    for (const { term: index, from, to } of found) {
      const term = left[index];
      if (!term) continue;
      marked.add(term.id);
      pieces.push(sentence.slice(at, from), { term, words: sentence.slice(from, to) });
      at = to;
    }
    pieces.push(sentence.slice(at));
    return pieces.filter((piece) => piece !== "");
  });
}
