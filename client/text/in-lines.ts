/** One sentence a line, for a language that asks for it: fetched with it alone. A style keeps the breaks in paragraphs. */

/** After a sentence's end, where the next one begins. */
const BETWEEN = /([.!?…])[ \u00a0\u202f]+(?=[\p{Lu}«])/gu;

export const inLines = (text: string): string => text.replace(BETWEEN, "$1\n");

/** The same of every text of a value. */
export function allInLines(value: unknown): unknown {
  if (typeof value === "string") return inLines(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(allInLines);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, allInLines(child)]));
}
