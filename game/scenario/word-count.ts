/** Words of a sentence, as a reader counts them. */

/** A lone sign (« », :, €) is read with its neighbour; an elision (l’an) or a number (2 500) is one word. */
export const wordsIn = (text: string): number =>
  text
    .replace(/(?<=\d)[\u00A0\u202F](?=\d)/g, "")
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
