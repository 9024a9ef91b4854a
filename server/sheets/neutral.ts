/** Cells that a spreadsheet would run are written with an apostrophe before them; ours are read without it. */

/** After any apostrophes of the author's own: theirs are told from ours by being one fewer. */
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const MADE_HARMLESS = /^''*[=+\-@\t\r\n＝＋－＠]/u;
/** A workbook cannot hold them, and a CSV that has one reads as no text at all. */
// eslint-disable-next-line no-control-regex -- these are what it takes away
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** « constructor », « __proto__ »: words that a program takes for its own, here the one that writes workbooks. */
const isProgramWord = (text: string) => text.replace(/^'+/u, "") in {};

export function neutralised(text: string): string {
  const clean = text.replace(CONTROLS, "");
  return RISKY.test(clean) || isProgramWord(clean) ? `'${clean}` : clean;
}

export const restored = (text: string): string =>
  MADE_HARMLESS.test(text) || (text.startsWith("'") && isProgramWord(text)) ? text.slice(1) : text;
