/** Rows of cells, from the bytes of a CSV or XLSX file. */
import type { Cell, NamedSheet, Sheet } from "./cells.ts";
import { readCsv } from "./csv.ts";
import { decode, type Encoding } from "./decode.ts";
import { readWorkbook, readXlsx } from "./xlsx.ts";

interface Unread {
  readonly ok: false;
  readonly problem: "too-big" | "old-format" | "libre-office" | "unreadable" | "empty";
}
export type Reading =
  { readonly ok: true; readonly sheet: Sheet; readonly encoding: Encoding | "xlsx" } | Unread;

const MOST_BYTES = 5_000_000;
const MOST_ROWS = 2000;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const beginsBy = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

/** What a file is, is told by its bytes: names are often wrong. */
export function readSheet(bytes: Uint8Array): Reading {
  if (bytes.length > MOST_BYTES) return { ok: false, problem: "too-big" };
  if (beginsBy(bytes, OLD_EXCEL)) return { ok: false, problem: "old-format" };
  const reading = beginsBy(bytes, ZIP) ? fromZip(bytes) : fromText(bytes);
  if (!reading.ok) return reading;
  const filled = reading.sheet.rows.filter(({ cells }) => cells.some(isFilled));
  if (filled.length > MOST_ROWS) return { ok: false, problem: "too-big" };
  if (filled.length === 0) return { ok: false, problem: "empty" };
  return { ...reading, sheet: { ...reading.sheet, rows: filled } };
}

const isFilled = ({ value, isFormula }: Cell) => isFormula || value.trim() !== "";

function fromText(bytes: Uint8Array): Reading {
  const { text, encoding } = decode(bytes);
  // No spreadsheet writes these: a picture or a program renamed.
  if (text.includes("\0")) return { ok: false, problem: "unreadable" };
  return { ok: true, sheet: readCsv(text), encoding };
}

type Named = NamedSheet & Pick<Sheet, "problems">;
/** Sheets beyond are nobody's list of actions. */
const MOST_SHEETS = 20;

/** All sheets of a workbook, or the only one of a text. */
export function readSheets(bytes: Uint8Array): { readonly ok: true; readonly sheets: Named[] } | Unread {
  if (bytes.length > MOST_BYTES) return { ok: false, problem: "too-big" };
  if (beginsBy(bytes, OLD_EXCEL)) return { ok: false, problem: "old-format" };
  const sheets = beginsBy(bytes, ZIP) ? sheetsOf(bytes) : [fromText(bytes)].map(nameless);
  if (typeof sheets === "string") return { ok: false, problem: sheets };
  const filled: Named[] = [];
  for (const sheet of sheets) {
    if ("ok" in sheet) return sheet;
    const rows = sheet.rows.filter(({ cells }) => cells.some(isFilled));
    if (rows.length > 0) filled.push({ ...sheet, rows });
  }
  return filled.length === 0 ? { ok: false, problem: "empty" } : { ok: true, sheets: filled };
}

const nameless = (reading: Reading): Named | Unread =>
  reading.ok ? { name: "", ...reading.sheet } : reading;

function sheetsOf(bytes: Uint8Array): Named[] | Unread["problem"] {
  if (isOpenDocument(bytes)) return "libre-office";
  const sheets = readWorkbook(bytes, MOST_SHEETS);
  return typeof sheets === "string" ? sheets : sheets.map((sheet) => ({ ...sheet, problems: [] }));
}

/** A LibreOffice file says so in its first bytes. */
const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
const isOpenDocument = (bytes: Uint8Array) =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 120)).includes(OPEN_DOCUMENT);

function fromZip(bytes: Uint8Array): Reading {
  if (isOpenDocument(bytes)) return { ok: false, problem: "libre-office" };
  const rows = readXlsx(bytes);
  if (rows === "too-big" || rows === "unreadable") return { ok: false, problem: rows };
  return { ok: true, sheet: { rows, problems: [] }, encoding: "xlsx" };
}
