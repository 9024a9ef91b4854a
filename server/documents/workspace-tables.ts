/** A workspace as tables: every table of it in one workbook, or one of them as CSV. */
import type { Workspace } from "../../game/workspace/schema.ts";
import { TABLES, type TableName } from "../sheets/columns.ts";
import { tableOf } from "../sheets/rows.ts";
import { csvOf } from "./csv.ts";
import { writeGrids } from "./xlsx.ts";

export function workspaceCsv(workspace: Workspace, name: TableName): string {
  const { columns, rows } = tableOf(name, workspace, workspace.locale);
  // A cell already made harmless begins with its apostrophe: it is written as it is.
  return csvOf([columns.map(({ title }) => title), ...rows]);
}

export const workspaceXlsx = (workspace: Workspace): Promise<Uint8Array> =>
  writeGrids(TABLES.map((name) => tableOf(name, workspace, workspace.locale)));
