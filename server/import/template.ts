/** A spreadsheet to fill in: the titles, and a few lines that can be imported as they are. */
import writeExcelFile from "write-excel-file/node";
import examples from "../text/import/examples.json" with { type: "json" };
import type { Locale } from "../text/sentences.ts";
import { columnsOf, titleOf, type Kind } from "./columns.ts";

function rowsOf(kind: Kind, locale: Locale): string[][] {
  const columns = columnsOf(kind);
  const lines: readonly Readonly<Record<string, string>>[] = examples[kind];
  return [
    columns.map((column) => titleOf(column, locale)),
    ...lines.map((line) => columns.map(({ key }) => line[key] ?? "")),
  ];
}

/** With a byte order mark and semicolons: a French Excel then opens it in columns, accents right. */
export function csvTemplate(kind: Kind, locale: Locale): string {
  const quoted = (value: string) => (/[";\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return `\uFEFF${rowsOf(kind, locale)
    .map((row) => row.map(quoted).join(";"))
    .join("\r\n")}\r\n`;
}

export async function xlsxTemplate(kind: Kind, locale: Locale): Promise<Uint8Array> {
  const rows = rowsOf(kind, locale);
  const [titles = [], ...lines] = rows;
  const cell = (value: string) => ({ type: String, value, wrap: true, alignVertical: "top" as const });
  const file = writeExcelFile(
    [
      titles.map((value) => ({ ...cell(value), fontWeight: "bold" as const })),
      ...lines.map((line) => line.map(cell)),
    ],
    {
      sheet: kind,
      columns: titles.map((title) => ({ width: title.endsWith(")") ? 40 : 18 })),
      stickyRowsCount: 1,
    },
  );
  return file.toBuffer();
}
