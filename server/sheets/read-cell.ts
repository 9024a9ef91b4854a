/** What one cell says, by the kind of its column; or what is wrong with it and what to do. */
import { lastDayOf } from "../../game/workspace/when.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { Cell } from "../import/cells.ts";
import { CHOICES, type CellKind, type Column } from "./columns.ts";
import { parted } from "./lists.ts";
import { restored } from "./neutral.ts";
import { dayOfSerial, readNumber } from "./numbers.ts";
import { choiceOf, choiceWords, keyNamed, type ChoiceName, type ProblemKey } from "./words.ts";

type Said = Readonly<Record<string, string | number>>;
export type ReadCell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: ProblemKey; readonly said?: Said };

const wrong = (problem: ProblemKey, said: Said = {}): ReadCell => ({ ok: false, problem, said });
const right = (value: unknown): ReadCell => ({ ok: true, value });

/** What a spreadsheet leaves in a cell that it could not work out. */
const ERROR_VALUE = /^#(REF|N\/A|VALUE|VALEUR|NAME|NOM|DIV\/0|NUM|NOMBRE|NULL|NUL)[!?]?$/iu;
/** UTF-8 read as Latin-1, or letters lost for good. */
const BROKEN_LETTERS = /\uFFFD|Ã[\u0080-\u00BF©¨ª´®§]|â€[™œ\u009D]/u;

/** @returns undefined for a cell in which nothing is written */
export function readCell(cell: Cell, { kind }: Column, locale: Locale): ReadCell | undefined {
  const held = cell.value.trim();
  if (held === "" && !cell.isFormula) return undefined;
  if (cell.isFormula) return wrong("formula");
  if (ERROR_VALUE.test(held)) return wrong("error-value", { value: held });
  if (BROKEN_LETTERS.test(held)) return wrong("broken-letters");
  const text = restored(cell.value).trim();
  const turned = turnedBy(cell, kind);
  return turned ?? READERS[kind]?.(text, cell) ?? chosen(kind, text, locale);
}

/** A date where a date is meant is one; elsewhere nobody knows what was typed. */
function turnedBy({ value, holds }: Cell, kind: CellKind): ReadCell | undefined {
  if (holds === "yes") return kind === "yes" ? right(value === "1") : wrong("turned");
  if (holds !== "date") return undefined;
  const day = dayOfSerial(value) ?? /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
  if (day === undefined || (kind !== "term" && kind !== "day")) return wrong("turned");
  return right(day);
}

type Reader = (text: string, cell: Cell) => ReadCell;

function number(text: string, cell: Cell): ReadCell {
  if (cell.holds === "number") return right(Number(text));
  const read = readNumber(text);
  if (read.ok) return right(read.value);
  return read.problem === "which-number"
    ? wrong("which-number", { value: text, one: read.one, other: read.other })
    : wrong("not-number", { value: text });
}

function goals(text: string): ReadCell {
  const numbers = parted(text.replace(/\b(odd|sdg)s?\b/giu, " ")).flatMap((one) => one.split(/[\s.+/&]+/u));
  const read = numbers.filter((one) => one !== "").map(Number);
  const areGoals = read.every((goal) => Number.isInteger(goal) && goal >= 1 && goal <= 17);
  return read.length > 0 && areGoals ? right(read) : wrong("not-goals");
}

function tiers(text: string): ReadCell {
  const keys = parted(text).map((one) => keyNamed("tiers", one));
  return keys.includes(undefined) ? wrong("not-readable") : right(keys);
}

const READERS: Readonly<Partial<Record<CellKind, Reader>>> = {
  ref: (text) => (/^[\w/:.-]{1,120}$/u.test(text) && !(text in {}) ? right(text) : wrong("not-ref")),
  words: right,
  // Kept as written: they are read when they can be.
  term: (text) => right(dayOfSerial(text) ?? text),
  day: (text) => {
    const day = dayOfSerial(text) ?? lastDayOf(text);
    return day === null || !/\d.*\D.*\D.*\d/u.test(day) ? wrong("not-day", { value: text }) : right(day);
  },
  year: (text) => (/^20\d\d$/u.test(text) ? right(text) : wrong("not-year", { value: text })),
  number,
  count: (text, cell) => {
    const read = number(text, cell);
    return read.ok && !Number.isInteger(read.value) ? wrong("not-number", { value: text }) : read;
  },
  level: (text) => {
    const level = choiceOf("level", text.replace(/\s*(?:\/|sur|out of)\s*3$/iu, ""));
    return level === undefined ? wrong("not-level", { value: text }) : right(Number(level));
  },
  yes: (text) => {
    const said = choiceOf("yes", text);
    return said === undefined ? wrong("not-readable") : right(said === "yes");
  },
  tiers,
  list: (text) => right(parted(text)),
  goals,
  duty: (text) => right(keyNamed("duties", text) ?? text),
  // Its column is read whole: one word, one theme.
  theme: right,
};

const isChoice = (kind: CellKind): kind is ChoiceName & CellKind => CHOICES.some((one) => one === kind);

function chosen(kind: CellKind, text: string, locale: Locale): ReadCell {
  if (!isChoice(kind)) return right(text);
  const key = choiceOf(kind, text);
  return key === undefined
    ? wrong("not-choice", { value: text, known: choiceWords(kind, locale).join(", ") })
    : right(key);
}
