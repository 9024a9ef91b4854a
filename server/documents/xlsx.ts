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
  const rows = roadmap.actions.map((action) => columns.map(({ value }) => cell(value(action))));
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

function cell(value: Value): CellObject | null {
  if (value === null || value === "") return null;
  const look = {
    wrap: true,
    alignVertical: "top",
    bottomBorderStyle: "thin",
    bottomBorderColor: `#${RULE}`,
  } as const;
  return typeof value === "number"
    ? { type: Number, value, ...look }
    : { type: String, value: value.slice(0, CELL_LENGTH), ...look };
}
