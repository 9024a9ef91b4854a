/** A file of tables, read against a workspace: what its author is shown, and the fiches it makes. Nothing is written. */
import { Fiche, type Workspace } from "../../game/workspace/schema.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { Theme } from "../../game/scenario/themes.ts";
import { readSheets } from "../import/sheet.ts";
import { type TableName } from "./columns.ts";
import { attached, targetFinder, type Target } from "./entries.ts";
import { actionLines, draftOf, gainsChecked, themeOf, type ActionLine, type Draft } from "./lines.ts";
import { planned, type Planned } from "./plan.ts";
import { hintAt, readRow, wrongAt, type RowRead, type Told } from "./read-table.ts";
import type { Plan } from "./schema.ts";
import { keyNamed } from "./words.ts";

export const MOST_ACTIONS = 1_000;

interface OtherLine extends RowRead {
  readonly table: Exclude<TableName, "actions">;
  readonly at: number;
  target?: Target | undefined;
  isTaken?: boolean;
}

export interface Bringing {
  readonly tables: readonly Planned[];
  readonly lines: readonly ActionLine[];
  readonly others: readonly OtherLine[];
  readonly themes: readonly { readonly word: string; readonly theme: Theme | null; readonly count: number }[];
}

interface Asked {
  readonly workspace: Workspace;
  readonly locale: Locale;
  readonly plan: Plan | undefined;
}

type Problem = Extract<ReturnType<typeof readSheets>, { readonly ok: false }>["problem"];

export function readBringing(bytes: Uint8Array, asked: Asked): Bringing | Problem {
  const read = readSheets(bytes);
  if (!read.ok) return read.problem;
  const { plan, workspace, locale } = asked;
  const tables = read.sheets.map((sheet, at) => planned(sheet, plan?.tables[at]));
  const rows = tables.flatMap((table, at) => rowsOf(table, at, locale));
  const ours = rows.filter(({ table }) => table === "actions");
  for (const [at, { problems }] of read.sheets.entries())
    for (const { line } of problems) sayOpen(rows, { at, line }, locale);
  const lines = actionLines(ours, { workspace, locale, themes: plan?.themes ?? {} });
  const find = targetFinder(lines, workspace);
  const others = rows.flatMap(({ table, ...row }): OtherLine[] =>
    table === "actions" ? [] : [{ ...row, table, target: find(row) }],
  );
  const bringing = { tables, lines, others, themes: themesIn(lines, plan) };
  // All of it once, so that what cannot be is told before anybody chooses.
  made(bringing, { workspace, locale, newId: (key) => `try/${key}`, isTelling: true });
  return bringing;
}

type Row = RowRead & { readonly table: TableName; readonly at: number; readonly key: string };

const rowsOf = ({ kind, mapping, rows }: Planned, at: number, locale: Locale): Row[] =>
  kind === "none"
    ? []
    : rows.map((row) => ({
        ...readRow(row, { table: kind, mapping, locale }),
        ...{ table: kind, at, key: `${at}:${row.line}` },
      }));

function sayOpen(rows: readonly Row[], { at, line }: { at: number; line: number }, locale: Locale): void {
  const row = rows.findLast((one) => one.at === at && one.line <= line) ?? rows.find((one) => one.at === at);
  row?.told.push(wrongAt({ line }, "open-quote", { table: row.table, locale }));
}

/** Every word of the theme column that is no name of ours, with what it is taken for; the empty one for none. */
function themesIn(lines: readonly ActionLine[], plan: Plan | undefined): Bringing["themes"] {
  const counts = new Map<string, number>();
  for (const { word, there } of lines)
    if (word !== "" || !there) counts.set(word, (counts.get(word) ?? 0) + 1);
  const unsure = [...counts].filter(([word]) => keyNamed("themes", word) === undefined);
  return unsure.map(([word, count]) => ({
    ...{ word, count, theme: themeOf(word, plan?.themes ?? {}) ?? null },
  }));
}

interface Making {
  readonly workspace: Workspace;
  readonly locale: Locale;
  /** Keys of the lines that are taken; all that can be when it is absent. */
  readonly chosen?: ReadonlySet<string>;
  readonly newId: (key: string) => string;
  /** Says on each line what could not be made of it. */
  readonly isTelling?: true;
}

interface Made {
  readonly fiches: Fiche[];
  readonly fresh: number;
  readonly updated: number;
}

export function made({ lines, others }: Bringing, making: Making): Made {
  const { workspace, locale, chosen, newId, isTelling } = making;
  const drafts = new Map<string, Draft>();
  const idOf = new Map<string, string>();
  for (const line of lines) {
    if (line.isStuck || (chosen && !chosen.has(line.key))) continue;
    const own = line.values.id;
    const id = line.there?.id ?? (typeof own === "string" ? own : newId(line.key));
    idOf.set(line.key, id);
    const told = isTelling ? line : { ...line, told: [] };
    drafts.set(id, withIndicator(gainsChecked(draftOf(line, id), told, locale), line));
  }
  for (const other of others) attach(other, { drafts, idOf, making });
  for (const line of lines) point(line, { drafts, idOf, making });
  const fiches = [...drafts.values()].flatMap((draft) => {
    const read = Fiche.safeParse(draft);
    return read.success ? [read.data] : [];
  });
  const updated = fiches.filter(({ id }) => Object.hasOwn(workspace.fiches, id)).length;
  return { fiches, updated, fresh: fiches.length - updated };
}

interface Bench {
  readonly drafts: Map<string, Draft>;
  readonly idOf: ReadonlyMap<string, string>;
  readonly making: Making;
}

/** People write the indicator beside its action. */
function withIndicator(draft: Draft, { line, values }: ActionLine): Draft {
  if (values.indicator === undefined) return draft;
  const {
    indicator: name,
    indicatorUnit: unit,
    indicatorStart: startValue,
    indicatorTarget: target,
  } = values;
  const given = Object.entries({ name, unit, startValue, target }).filter(([, value]) => value !== undefined);
  const done = attached(draft, "indicators", { line, values: Object.fromEntries(given), told: [] });
  return done.ok ? done.draft : draft;
}

function attach(other: OtherLine, { drafts, idOf, making }: Bench): void {
  const { workspace, locale, isTelling } = making;
  const { target, table, line } = other;
  const tell = (told: Told) => {
    if (isTelling) other.told.push(told);
  };
  if (!target) {
    tell(wrongAt({ line }, "no-fiche", { table, locale }));
    return;
  }
  const id = "key" in target ? idOf.get(target.key) : target.id;
  const draft = id === undefined ? undefined : (drafts.get(id) ?? workspace.fiches[id]);
  if (id === undefined || !draft) return;
  const done = attached({ ...draft }, table, other);
  if (done.ok) {
    drafts.set(id, done.draft);
    if (isTelling) other.isTaken = true;
    return;
  }
  const column = done.column === undefined ? {} : { column: done.column };
  tell(wrongAt({ line }, done.problem, { table, locale, said: column }));
}

/** Says the same as another one, if that one is there or comes too, and does not say the same as this. */
function point(line: ActionLine, { drafts, idOf, making }: Bench): void {
  const { workspace, locale, isTelling } = making;
  const { mergedInto } = line.values;
  const id = idOf.get(line.key);
  const draft = id === undefined ? undefined : drafts.get(id);
  if (id === undefined || !draft || line.there || typeof mergedInto !== "string") return;
  const intoOf = (one: string): unknown => (drafts.get(one) ?? workspace.fiches[one])?.mergedInto;
  const seen = new Set([id]);
  let next: unknown = mergedInto;
  while (typeof next === "string" && !seen.has(next)) {
    seen.add(next);
    next = intoOf(next);
  }
  const isThere = drafts.has(mergedInto) || Object.hasOwn(workspace.fiches, mergedInto);
  if (isThere && next === null) drafts.set(id, { ...draft, mergedInto });
  else if (isTelling)
    line.told.push(
      hintAt({ line: line.line, name: "mergedInto" }, "merged-lost", { table: "actions", locale }),
    );
}
