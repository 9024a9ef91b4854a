/** The actions as a spreadsheet: one sheet, header kept in view, texts that can never be formulas. */
import writeExcelFile, { type CellObject } from "write-excel-file/node";
import type { RoadmapTexts } from "../../game/roadmap/prose.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import { actionColumns, type Value } from "./action-rows.ts";
import { FONT, INK, RULE } from "./look.ts";

/** A spreadsheet refuses a cell longer than that. */
const CELL_LENGTH = 32_767;

export async function writeXlsx(roadmap: Roadmap, texts: RoadmapTexts): Promise<Uint8Array> {
  const columns = actionColumns(roadmap, texts);
  const head = columns.map(({ title }): CellObject => ({
    type: String,
    value: title,
    fontWeight: "bold",
    textColor: `#${INK}`,
    wrap: true,
    alignVertical: "bottom",
    bottomBorderStyle: "thin",
    bottomBorderColor: `#${INK}`,
  }));
  const rows = roadmap.actions.map((action) => {
    const values = columns.map(({ value, width }) => ({ value: value(action), width }));
    const height = heightOf(values);
    return values.map(({ value }) => cell(value, height));
  });
  const file = writeExcelFile(
    [head, ...rows],
    {
      sheet: texts.columns.sheet,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
      orientation: "landscape",
    },
    { fontFamily: FONT, fontSize: 10 },
  );
  return file.toBuffer();
}

/** Points of a line, and of the tallest row: longer texts are read in the cell. */
const LINE = 13;
const TALLEST = 7 * LINE;

/** Spreadsheets do not all work out the height of a row whose texts are wrapped. */
function heightOf(row: readonly { readonly value: Value; readonly width: number }[]): number {
  const lines = row.map(({ value, width }) =>
    String(value ?? "")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0),
  );
  return Math.min(TALLEST, Math.max(...lines) * LINE + 4);
}

function cell(value: Value, height: number): CellObject {
  const look = {
    height,
    wrap: true,
    alignVertical: "top",
    bottomBorderStyle: "thin",
    bottomBorderColor: `#${RULE}`,
  } as const;
  if (value === null || value === "") return look;
  return typeof value === "number"
    ? { type: Number, value, align: "center", ...look }
    : { type: String, value: value.slice(0, CELL_LENGTH), ...look };
}
