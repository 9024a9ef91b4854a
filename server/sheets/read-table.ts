/** Lines of one table, cell by cell: what is sound is kept, what is not is told with its place and what to do. */
import type { z } from "zod";
import { fill } from "../../game/roadmap/prose.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { ENTRIES, FicheFields } from "../../game/workspace/schema.ts";
import type { SheetRow } from "../import/cells.ts";
import { COLUMNS, isReading, yearColumns, type Column, type TableName } from "./columns.ts";
import type { Mapping } from "./guess.ts";
import { readCell } from "./read-cell.ts";
import { sheetTexts, titleOf, type HintKey, type ProblemKey } from "./words.ts";

export interface Told {
  readonly line: number;
  /** « C », or nothing when the whole line is meant. */
  readonly letters: string;
  /** What the column is for us. */
  readonly column: string;
  readonly message: string;
  /** False: it is taken so, and said to be checked. */
  readonly isWrong: boolean;
}

export interface RowRead {
  readonly line: number;
  /** Of the cells that are sound and filled. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly told: Told[];
}

/** « C » for 2, as the spreadsheet names its columns. */
export const lettersOf = (place: number): string =>
  (place >= 26 ? lettersOf(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));

interface Asked {
  readonly table: TableName;
  readonly mapping: Mapping;
  readonly locale: Locale;
}

export function readRow(row: SheetRow, asked: Asked): RowRead {
  const values = new Map<string, unknown>();
  const told: Told[] = [];
  for (const column of columnsOf(asked)) {
    const place = asked.mapping[column.name];
    const cell = place === undefined ? undefined : row.cells[place];
    const read = cell && readCell(cell, column, asked.locale);
    if (place === undefined || !read) continue;
    const at = { line: row.line, letters: lettersOf(place), name: column.name };
    if (!read.ok) {
      told.push(wrongAt(at, read.problem, { ...asked, said: read.said }));
      continue;
    }
    const unfit = unfitness(asked.table, column.name, read.value);
    if (unfit) told.push(wrongAt(at, unfit.problem, { ...asked, said: unfit.said }));
    else values.set(column.name, read.value);
  }
  return { line: row.line, values: Object.fromEntries(values), told };
}

const columnsOf = ({ table, mapping }: Asked): readonly Column[] => [
  ...COLUMNS[table],
  ...Object.keys(mapping)
    .filter(isReading)
    .flatMap((name) => yearColumns([name.slice(0, 4)]).filter((column) => column.name === name)),
];

interface At {
  readonly line: number;
  readonly letters?: string;
  readonly name?: string;
}
interface Saying {
  readonly table: TableName;
  readonly locale: Locale;
  readonly said?: Readonly<Record<string, string | number>> | undefined;
}

export const wrongAt = (at: At, problem: ProblemKey, { table, locale, said = {} }: Saying): Told => ({
  ...placeOf(at, { table, locale }),
  message: fill(sheetTexts[locale].problems[problem], said),
  isWrong: true,
});

export const hintAt = (at: At, hint: HintKey, { table, locale, said = {} }: Saying): Told => ({
  ...placeOf(at, { table, locale }),
  message: fill(sheetTexts[locale].hints[hint], said),
  isWrong: false,
});

const placeOf = ({ line, letters = "", name }: At, { table, locale }: Saying) => ({
  ...{ line, letters, column: name === undefined ? "" : titleOf(table, name, locale) },
});

interface Unfit {
  readonly problem: ProblemKey;
  readonly said?: Readonly<Record<string, string | number>>;
}

/** Length and range, as the workspace itself wants them. */
function unfitness(table: TableName, name: string, value: unknown): Unfit | undefined {
  const field = shapeOf(table, name);
  const parsed = field?.safeParse(value);
  if (!parsed || parsed.success) return undefined;
  const [issue] = parsed.error.issues;
  if (issue?.code === "too_big" && typeof value === "string")
    return { problem: "too-long", said: { length: value.length, most: Number(issue.maximum) } };
  if (issue?.code === "too_big" && typeof value === "number")
    return { problem: "number-range", said: { least: 0, most: Number(issue.maximum) } };
  if (issue?.code === "too_small" && typeof value === "number")
    return { problem: "number-range", said: { least: 0, most: 1_000_000_000 } };
  return { problem: "not-readable" };
}

type Shapes = Readonly<Record<string, z.ZodType>>;
const line = FicheFields.shape.owner;

/** Parts of a field that has several, and an indicator written among the actions. */
const PARTS: Shapes = {
  ...{ indicator: FicheFields.shape.title, indicatorUnit: line, indicatorStart: line, indicatorTarget: line },
  ...{ gainHypothesis: line, gainMatterHypothesis: line },
};

function shapeOf(table: TableName, name: string): z.ZodType | undefined {
  if (isReading(name)) return name.endsWith("note") ? line : undefined;
  // One word, one theme: the column is read whole.
  if (name === "theme") return undefined;
  const shapes: Shapes =
    table === "actions"
      ? { ...FicheFields.shape, ...PARTS }
      : table === "origins"
        ? {}
        : ENTRIES[table].shape;
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}
