/** Words typed by people, made safe for every file format without changing what they say. */

/** Characters no XML file may hold, and halves of characters: one of them and Word calls the file corrupt. */
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;
/** Marks that turn the reading direction of all that follows, labels of the document included. */
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu;

/** One text, or null when nothing is left of it: an empty field is a field to fill. */
export function plainWords(text: string | undefined): string | null {
  const words = (text ?? "")
    .replace(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replace(FORBIDDEN, "")
    .replace(DIRECTION_OVERRIDES, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return words === "" ? null : words;
}

/** A title or a name: one line. Non-breaking spaces are typography: they stay. */
export function oneLine(text: string | undefined): string | null {
  return plainWords(text?.replace(/[^\S\u00A0\u202F]+/gu, " "));
}

/** The beginning of a text too long for a heading or a cell, cut between two words when there are any. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const start = characters.slice(0, length - 1).join("");
  const space = start.lastIndexOf(" ");
  return `${(space > start.length / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}
