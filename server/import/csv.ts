/** Rows of a CSV file: semicolons, commas or tabs, quotes that may hold new lines. */
import type { Sheet } from "./cells.ts";

const SEPARATORS = [";", ",", "\t"] as const;

/** Excel may write the separator as a first line; that line is still a row for whoever counts them. */
const DECLARED = /^sep=(.)\r?\n/i;

interface Read {
  readonly rows: string[][];
  /** The row in which a quote was opened and never closed. */
  readonly openRow: number | undefined;
}

export function readCsv(text: string): Sheet {
  const declared = DECLARED.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const skipped = declared ? 1 : 0;
  const separator = declared?.[1] ?? separatorOf(body);
  const { rows, openRow } = cut(body, separator);
  return {
    rows: rows.map((cells, index) => ({
      line: index + 1 + skipped,
      cells: cells.map((value) => ({ value, isFormula: value.trimStart().startsWith("=") })),
    })),
    problems: openRow === undefined ? [] : [{ line: openRow + skipped, problem: "open-quote" }],
  };
}

/** The one that cuts the first line in most parts. */
function separatorOf(text: string): string {
  const firstRow = (separator: string) =>
    cut(text, separator).rows.find((cells) => cells.some((cell) => /[^;,\s]/.test(cell)));
  const counts = SEPARATORS.map((separator) => firstRow(separator)?.length ?? 0);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ";";
}

function cut(text: string, separator: string): Read {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quotedSince: number | undefined;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quotedSince !== undefined) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = undefined;
    } else if (char === '"' && cell === "") quotedSince = rows.length + 1;
    else if (char === separator) {
      row.push(cell);
      cell = "";
    } else if (char === "\n") endRow();
    else if (char !== "\r") cell += char;
  }
  if (cell !== "" || row.length > 0) endRow();
  return { rows, openRow: quotedSince };
}
