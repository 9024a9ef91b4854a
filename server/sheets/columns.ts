/** The tables of a workspace as spreadsheets: their columns, by machine names that never change. */

export const TABLES = ["actions", "indicators", "milestones", "proofs", "reviews", "origins"] as const;
export type TableName = (typeof TABLES)[number];

/** How a cell is written and read. */
export type CellKind =
  | "ref"
  | "words"
  | "term"
  | "day"
  | "year"
  | "number"
  | "count"
  | "level"
  | "yes"
  | "theme"
  | "tiers"
  | "list"
  | "goals"
  | "duty"
  | Choice;
export const CHOICES = ["status", "decision", "frequency", "light", "verdict", "vote"] as const;
type Choice = (typeof CHOICES)[number];

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  /** Characters, for formats that set a width. */
  readonly width: number;
  /** `out`: worked out for the reader, never read back. `in`: read in other people's tables, never written. */
  readonly way?: "out" | "in";
}

const column = (name: string, kind: CellKind, width = 20): Column => ({ name, kind, width });
const many = (kind: CellKind, width: number, ...names: readonly string[]) =>
  names.map((name) => column(name, kind, width));
const out = (name: string, kind: CellKind, width: number): Column => ({
  ...column(name, kind, width),
  way: "out",
});
const words = (...names: readonly string[]) => many("words", 32, ...names);
const found = (...names: readonly string[]): Column[] =>
  names.map((name) => ({ ...column(name, "words"), way: "in" }));

/** Which fiche a line of another table is about: its identifier, else its code, else its title. */
const OF: readonly Column[] = [
  ...many("words", 12, "ficheCode"),
  ...many("words", 40, "ficheTitle"),
  column("fiche", "ref", 24),
];

export const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  actions: [
    column("code", "words", 10),
    column("title", "words", 44),
    column("theme", "theme", 28),
    column("axis", "words", 16),
    column("tiers", "tiers", 22),
    column("decision", "decision", 14),
    ...words("reason", "summary", "finding", "target"),
    ...many("words", 24, "owner", "role", "elected", "partners", "audience"),
    ...[column("start", "term", 14), column("deadline", "term", 14)],
    column("status", "status", 12),
    ...words("t18", "t36", "commitment"),
    ...many("number", 14, "staffDays", "staffFte", "investment", "running"),
    column("funding", "words", 24),
    ...many("number", 12, "gainLow", "gainHigh"),
    ...[column("gainUnit", "words", 14), column("gainHypothesis", "words", 32)],
    ...many("number", 12, "gainMatterLow", "gainMatterHigh"),
    ...[column("gainMatterUnit", "words", 14), column("gainMatterHypothesis", "words", 32)],
    ...words("rebound", "guard", "obstacles"),
    column("duty", "duty", 28),
    ...[column("sdgs", "goals", 14), column("tags", "list", 22)],
    ...many("level", 12, "impact", "feasibility"),
    column("credit", "words", 28),
    out("votes", "count", 10),
    ...[column("mergedInto", "ref", 24), column("version", "count", 10), column("id", "ref", 24)],
    ...found("indicator", "indicatorUnit", "indicatorStart", "indicatorTarget"),
  ],
  indicators: [
    ...OF,
    ...[column("name", "words", 40), column("unit", "words", 14), column("formula", "words", 32)],
    ...[column("source", "words", 24), column("frequency", "frequency", 18)],
    ...[column("startValue", "words", 20), column("target", "words", 20), column("entry", "ref", 20)],
  ],
  milestones: [
    ...OF,
    ...[column("title", "words", 44), column("date", "term", 14), column("isDone", "yes", 8)],
    column("entry", "ref", 20),
  ],
  proofs: [
    ...OF,
    ...[column("title", "words", 44), column("place", "words", 32), column("date", "day", 14)],
    ...[column("owner", "words", 24), column("entry", "ref", 20)],
  ],
  reviews: [
    ...OF,
    ...[column("entry", "year", 8), column("light", "light", 16)],
    ...words("done", "slipped", "next"),
  ],
  origins: [
    ...OF,
    ...[column("session", "ref", 12), column("table", "words", 20), column("title", "words", 44)],
    ...[column("votes", "count", 10), column("impact", "level", 10), column("feasibility", "level", 10)],
    ...[column("guard", "words", 32), column("verdict", "verdict", 14), column("pitch", "vote", 14)],
    ...many("count", 12, "accepted", "amended", "refused"),
    ...[column("amendment", "words", 32), column("catalogueId", "ref", 24), column("action", "ref", 24)],
  ],
};

/** A column of a year's value, and the one of what was written beside it: « 2027 », « 2027 (commentaire) ». */
export const yearColumns = (years: readonly string[], width = 14): Column[] =>
  years.flatMap((year) => [column(year, "number", width), column(`${year} note`, "words", 24)]);

export const isReading = (name: string): boolean => /^20\d\d( note)?$/u.test(name);
