/** Several words in one cell: « a ; b », where a word that holds a separator has a backslash before it. */

const SEPARATORS = /[\\;,\n]/gu;

export const joined = (words: readonly string[]): string =>
  words.map((word) => word.replace(SEPARATORS, (one) => `\\${one}`)).join(" ; ");

/** Semicolons, commas and new lines part words, as people type them. */
export function parted(cell: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const [part] of cell.matchAll(/\\[\s\S]|[\s\S]/gu))
    if (/^[;,\n]$/u.test(part)) {
      words.push(word);
      word = "";
    } else word += part.length > 1 && part.startsWith("\\") ? part.slice(1) : part;
  return [...words, word].map((one) => one.trim()).filter((one) => one !== "");
}
