/** Lines up a table for a terminal, or for a Markdown page. */

export type Row = readonly string[];

function widthsOf(rows: readonly Row[]): readonly number[] {
  const columns = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
}

export function aligned(rows: readonly Row[]): readonly string[] {
  const widths = widthsOf(rows);
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

export function markdown([head = [], ...rows]: readonly Row[]): readonly string[] {
  const widths = widthsOf([head, ...rows]);
  const line = (cells: Row) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  return [line(head), line(head.map((_, index) => "-".repeat(widths[index] ?? 0))), ...rows.map(line)];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
