/** The actions as CSV for French spreadsheets: semicolons, UTF-8 with its mark, never a formula. */
import type { RoadmapTexts } from "../../game/roadmap/prose.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import { actionColumns, type Value } from "./action-rows.ts";

export const BYTE_ORDER_MARK = "\uFEFF";
/** What makes a spreadsheet run a cell; full-width signs count too (Japanese spreadsheets). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

export function writeCsv(roadmap: Roadmap, texts: RoadmapTexts): string {
  const columns = actionColumns(roadmap, texts);
  return csvOf([
    columns.map(({ title }) => title),
    ...roadmap.actions.map((action) => columns.map(({ value }) => value(action))),
  ]);
}

export const csvOf = (rows: readonly (readonly Value[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;

export function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
