/** Values of indicators from a spreadsheet: read against a workspace, told cell by cell, and written by nobody here. */
import { fill } from "../../game/roadmap/prose.ts";
import type { Fiche, Workspace } from "../../game/workspace/schema.ts";
import { roadmapOf } from "../../game/workspace/roadmap.ts";
import { followed } from "../../game/workspace/year.ts";
import { keptFiches } from "../../game/workspace/workspace.ts";
import { BYTE_ORDER_MARK, cell } from "../documents/csv.ts";
import type { Locale } from "../text/sentences.ts";
import type { Cell, SheetRow } from "./cells.ts";
import { folded } from "./columns.ts";
import { readSheet } from "./sheet.ts";
import { ValueLine } from "./value-line.ts";
import { COLUMNS, valueTexts, type ColumnName, type ValueTexts } from "./value-texts.ts";

interface ReadValue {
  readonly fiche: string;
  readonly title: string;
  readonly indicator: string;
  readonly name: string;
  readonly year: string;
  readonly value: number;
  readonly note: string | null;
  /** What is there now; null when nothing is. */
  readonly before: number | null;
}

export type ValuesPreview =
  | {
      readonly ok: true;
      readonly rows: readonly ReadValue[];
      readonly problems: readonly string[];
      /** Lines without a value, as a template has many. */
      readonly skipped: number;
    }
  | { readonly ok: false; readonly message: string };

export function previewValues(bytes: Uint8Array, workspace: Workspace, locale: Locale): ValuesPreview {
  const texts = valueTexts[locale];
  const read = readSheet(bytes);
  if (!read.ok) return { ok: false, message: texts.files[read.problem] };
  const [titles, ...lines] = read.sheet.rows;
  const places = placesOf(titles?.cells ?? []);
  const missing = missingIn(places, texts);
  if (missing !== undefined) return { ok: false, message: missing };
  const problems = read.sheet.problems.map(({ line, problem }) =>
    fill(texts.line, { line, message: texts.problems[problem] }),
  );
  const known = fichesOf(workspace);
  const rows: ReadValue[] = [];
  const seen = new Map<string, number>();
  let skipped = 0;
  for (const row of lines) {
    const line = new ValueLine(row, places, texts);
    if (line.isEmpty) {
      skipped += 1;
      continue;
    }
    const one = lineRead(line, row, { known, seen });
    if (one) rows.push(one);
    problems.push(...line.told);
  }
  return { ok: true, rows, problems, skipped };
}

type Places = ReadonlyMap<ColumnName, number>;

/** Titles in either language, wherever they stand. */
function placesOf(cells: readonly Cell[]): Places {
  const names = new Map<string, ColumnName>();
  for (const { columns, also } of Object.values(valueTexts))
    for (const column of COLUMNS)
      for (const name of [column, columns[column], ...also[column]]) names.set(folded(name), column);
  const places = new Map<ColumnName, number>();
  for (const [place, { value }] of cells.entries()) {
    const column = names.get(folded(value));
    if (column && !places.has(column)) places.set(column, place);
  }
  return places;
}

function missingIn(places: Places, texts: ValueTexts): string | undefined {
  const missing = (["year", "value"] as const).find((column) => !places.has(column));
  if (missing) return fill(texts.noColumn, { column: texts.columns[missing] });
  return (["id", "code", "title"] as const).some((column) => places.has(column)) ? undefined : texts.noFiche;
}

interface Known {
  readonly fiche: Fiche;
  readonly code: string;
}

function fichesOf(workspace: Workspace): Known[] {
  const codes = new Map(roadmapOf(workspace, []).actions.map(({ id, code }) => [id, code]));
  return keptFiches(workspace).map((fiche) => ({ fiche, code: codes.get(fiche.id) ?? fiche.code ?? "" }));
}

interface Against {
  readonly known: readonly Known[];
  /** Lines already read, by what they give. */
  readonly seen: Map<string, number>;
}

function lineRead(
  line: ValueLine,
  { line: number }: SheetRow,
  { known, seen }: Against,
): ReadValue | undefined {
  const fiche = ficheOf(line, known);
  const found = fiche && indicatorOf(line, fiche);
  const [year, value, note] = [line.year(), line.number(), line.note()];
  if (!fiche || !found || year === undefined || value === undefined || !line.isSound) return undefined;
  const key = `${fiche.id} ${found.id} ${year}`;
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    line.say("indicator", "twice", String(earlier));
    return undefined;
  }
  seen.set(key, number);
  const { id, indicator } = found;
  const before = indicator.readings[year]?.value ?? null;
  return {
    ...{ fiche: fiche.id, title: fiche.title, indicator: id, name: indicator.name, year, value, note },
    before,
  };
}

/** By what tells it best: identifier, then code, then title. */
function ficheOf(line: ValueLine, known: readonly Known[]): Fiche | undefined {
  const by = {
    id: (value: string) => known.filter(({ fiche }) => fiche.id === value),
    code: (value: string) => known.filter(({ code }) => folded(code) === folded(value)),
    title: (value: string) => known.filter(({ fiche }) => folded(fiche.title) === folded(value)),
  };
  const column = (["id", "code", "title"] as const).find((one) => line.text(one) !== "");
  if (!column) {
    line.say("title", "fiche-unsaid");
    return undefined;
  }
  const value = line.text(column);
  const found = by[column](value);
  if (found.length === 0) line.say(column, "fiche-unknown", value);
  if (found.length > 1) line.say(column, "fiche-several", value);
  return found.length === 1 ? found[0]?.fiche : undefined;
}

function indicatorOf(line: ValueLine, { indicators }: Fiche) {
  const name = line.text("indicator");
  const all = Object.entries(indicators).map(([id, indicator]) => ({ id, indicator }));
  if (name === "") {
    if (all.length !== 1) line.say("indicator", "indicator-unsaid");
    return all.length === 1 ? all[0] : undefined;
  }
  const found = all.find(({ indicator }) => folded(indicator.name) === folded(name));
  if (!found) line.say("indicator", "indicator-unknown", name);
  return found;
}

/** Every indicator of what is followed, to be filled for a year; values that are known already are there. */
export function valuesTemplate(workspace: Workspace, year: string, locale: Locale): string {
  const { columns } = valueTexts[locale];
  const codes = new Map(fichesOf(workspace).map(({ fiche, code }) => [fiche.id, code]));
  const lines = followed(workspace).flatMap(({ id, title, indicators }) =>
    Object.values(indicators).map(({ name, unit, readings }) => [
      ...[id, codes.get(id) ?? "", title, name, unit, year],
      ...[readings[year]?.value ?? null, readings[year]?.note ?? null],
    ]),
  );
  const all = [COLUMNS.map((column) => columns[column]), ...lines];
  return `${BYTE_ORDER_MARK}${all.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
}
