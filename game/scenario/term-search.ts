/** Finds the glossary's terms in sentences; used when a scenario is frozen and by the pages that mark them. */
import type { Text } from "./text.ts";

interface Found {
  /** Index of the term in the glossary. */
  readonly term: number;
  readonly from: number;
  readonly to: number;
}

/** Letters on either side make another word; an elision (l’ACV) does not. */
const WORD = /[\p{L}\p{N}]/u;

/** An acronym is told from a word by its capitals. */
const isAcronym = (form: string) => form === form.toUpperCase();

function placeOf(form: string, sentence: string): number {
  const [haystack, needle] = isAcronym(form)
    ? [sentence, form]
    : [sentence.toLowerCase(), form.toLowerCase()];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const [before, after] = [sentence[at - 1] ?? "", sentence[at + form.length] ?? ""];
    if (!WORD.test(before) && !WORD.test(after)) return at;
  }
  return -1;
}

/** The first place of each term in a sentence, from left to right; where two overlap, the longer stands. */
export function findTerms(sentence: string, forms: readonly (readonly string[])[]): readonly Found[] {
  const found = forms.flatMap((written, term): Found[] =>
    written
      .flatMap((form) => {
        const from = placeOf(form, sentence);
        return from < 0 ? [] : [{ term, from, to: from + form.length }];
      })
      .toSorted((a, b) => a.from - b.from || b.to - a.to)
      .slice(0, 1),
  );
  const byLength = found.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const kept = byLength.filter(
    (one, index) => !byLength.slice(0, index).some((other) => one.from < other.to && other.from < one.to),
  );
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Terms of the glossary that these texts use, in either language. */
export function termsIn<
  T extends { readonly forms: { readonly fr: readonly string[]; readonly en: readonly string[] } },
>(texts: readonly Text[], glossary: readonly T[]): readonly T[] {
  const isUsed = ({ forms }: T) =>
    texts.some(({ fr, en }) => findTerms(fr, [forms.fr]).length + findTerms(en, [forms.en]).length > 0);
  return glossary.filter(isUsed);
}
