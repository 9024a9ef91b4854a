/** Words to read, as a person counts them, and the seconds they take. */
import type { Locale, Text } from "../../game/scenario/text.ts";
import { wordsIn } from "../../game/scenario/word-count.ts";

/** Words a minute of somebody who reads on a phone with others around. */
const READING_PACE = 180;

/** A price, a number of days, a change in kilograms: the number and its unit. */
const AMOUNT_WORDS = 2;

export const secondsToRead = (words: number): number => (60 * words) / READING_PACE;

/** One person's reading along a phase: what was read once is not read again, amounts always are. */
export class Reader {
  readonly #read = new Set<string>();

  /** @returns the words that were new */
  read(texts: readonly string[], amounts: number): number {
    let words = amounts * AMOUNT_WORDS;
    for (const text of texts) {
      if (!this.#read.has(text)) words += wordsIn(text);
      this.#read.add(text);
    }
    return words;
  }
}

export const inLocale = (texts: readonly Text[], locale: Locale): readonly string[] =>
  texts.map((text) => text[locale]);
