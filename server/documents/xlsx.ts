/** The actions as a spreadsheet: one sheet, header kept in view, texts that can never be formulas. */
import writeExcelFile, { type CellObject } from "write-excel-file/node";
import type { RoadmapTexts } from "../../game/roadmap/prose.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import { actionColumns, type Value } from "./action-rows.ts";
import { FONT, INK, RULE } from "./look.ts";

/** A spreadsheet refuses a cell longer than that. */
const CELL_LENGTH = 32_767;

interface Grid {
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Value[])[];
}

export function writeXlsx(roadmap: Roadmap, texts: RoadmapTexts): Promise<Uint8Array> {
  const columns = actionColumns(roadmap, texts);
  const rows = roadmap.actions.map((action) => columns.map(({ value }) => value(action)));
  return writeGrids([{ title: texts.columns.sheet, columns, rows }]);
}

/** One sheet for each. */
export const writeGrids = async (grids: readonly Grid[]): Promise<Uint8Array> =>
  writeExcelFile(grids.map(sheetOf), { fontFamily: FONT, fontSize: 10 }).toBuffer();

function sheetOf({ title: sheet, columns, rows }: Grid) {
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
  const data = rows.map((row) => {
    const height = heightOf(row.map((value, at) => ({ value, width: columns[at]?.width ?? 1 })));
    return row.map((value) => cell(value, height));
  });
  return {
    ...{ sheet, data: [head, ...data], columns: columns.map(({ width }) => ({ width })) },
    ...{ stickyRowsCount: 1, stickyColumnsCount: 2, orientation: "landscape" as const },
  };
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
    : { type: String, value: unlikeAProgram(value).slice(0, CELL_LENGTH), ...look };
}

/** The library looks a text up among those it has: « constructor » alone would find its own, and break the file. */
const unlikeAProgram = (text: string) => (text in {} ? `'${text}` : text);
