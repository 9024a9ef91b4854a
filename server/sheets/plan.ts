/** Which table each sheet of a file is, and what its columns are: as its author says, or guessed. */
import type { SheetRow } from "../import/cells.ts";
import { folded } from "../import/columns.ts";
import { COLUMNS, TABLES, type TableName } from "./columns.ts";
import { mappingOf, tableGuessed, type Mapping } from "./guess.ts";
import type { Plan } from "./schema.ts";
import { namesOf } from "./words.ts";

export interface Planned {
  readonly sheet: string;
  readonly kind: TableName | "none";
  readonly titles: readonly string[];
  readonly mapping: Mapping;
  readonly rows: readonly SheetRow[];
}

const KNOWN = new Set(TABLES.flatMap((table) => COLUMNS[table].flatMap(({ name }) => namesOf(table, name))));
/** A title and a date above a table take a few lines. */
const MOST_ABOVE = 10;

interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export function planned(sheet: Sheet, said: Plan["tables"][number] | undefined): Planned {
  const head = headOf(sheet.rows);
  const titles = sheet.rows[head]?.cells.map(({ value }) => value.trim()) ?? [];
  const guessed = tableGuessed(sheet.name, titles);
  const kind = said?.kind ?? guessed;
  // Another table than guessed: its own columns are guessed, until they are said.
  const isSaid = said && Object.keys(said.mapping).length > 0;
  const mapping = kind === "none" ? {} : isSaid ? said.mapping : mappingOf(kind, titles);
  return { sheet: sheet.name, kind, titles, mapping, rows: sheet.rows.slice(head + 1) };
}

/** The line of titles: the one of the first few in which most are known. */
function headOf(rows: readonly SheetRow[]): number {
  const known = rows
    .slice(0, MOST_ABOVE)
    .map(({ cells }) => cells.filter(({ value }) => KNOWN.has(folded(value))).length);
  const most = Math.max(...known);
  if (most > 0) return known.indexOf(most);
  const wide = rows.findIndex(({ cells }) => cells.filter(({ value }) => value.trim() !== "").length > 1);
  return Math.max(0, wide);
}
