/**
 * Rows of the first sheet of an .xlsx file. Formulas are never computed: the value the file holds is read.
 * Why no library reads it: decision 0019.
 */
import { strFromU8, unzipSync, type Unzipped } from "fflate";
import type { Cell, SheetRow } from "./cells.ts";
import { formatsOf, type Format } from "./formats.ts";
import { attribute, decoded, elements } from "./xml.ts";

/** Once unzipped: an archive made to burst is left closed. */
const MOST_BYTES = 20_000_000;
const WANTED =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** What cells point to. */
interface Book {
  readonly shared: readonly string[];
  readonly formats: readonly Format[];
}

export type Workbook = readonly SheetRow[] | "too-big" | "unreadable";

export function readXlsx(bytes: Uint8Array): Workbook {
  const files = open(bytes);
  if (files === "too-big" || files === "unreadable") return files;
  const sheet = firstSheet(files);
  if (sheet === undefined) return "unreadable";
  const book: Book = {
    shared: elements(textOf(files, "xl/sharedStrings.xml") ?? "", "si").map(({ inside }) => plain(inside)),
    formats: formatsOf(textOf(files, "xl/styles.xml") ?? ""),
  };
  return elements(sheet, "row").map(({ attributes, inside }, index) => ({
    line: Number(attribute(attributes, "r")) || index + 1,
    cells: cellsOf(inside, book),
  }));
}

function open(bytes: Uint8Array): Unzipped | "too-big" | "unreadable" {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        total += originalSize;
        return total <= MOST_BYTES;
      },
    });
    return total > MOST_BYTES ? "too-big" : files;
  } catch {
    return "unreadable";
  }
}

function textOf(files: Unzipped, name: string): string | undefined {
  const bytes = files[name];
  return bytes && strFromU8(bytes);
}

/** The first of the workbook, wherever its file is. */
function firstSheet(files: Unzipped): string | undefined {
  const [named] = elements(textOf(files, "xl/workbook.xml") ?? "", "sheet");
  const id = named && attribute(named.attributes, "r:id");
  const link = elements(textOf(files, "xl/_rels/workbook.xml.rels") ?? "", "Relationship").find(
    ({ attributes }) => attribute(attributes, "Id") === id,
  );
  const target = link && attribute(link.attributes, "Target");
  return target && textOf(files, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

/** Excel has no column beyond XFD: a file that says so is not from a spreadsheet. */
const MOST_COLUMNS = 16_384;

function cellsOf(row: string, book: Book): Cell[] {
  const cells: Cell[] = [];
  for (const { attributes, inside } of elements(row, "c")) {
    const at = attribute(attributes, "r");
    const place = at === undefined ? cells.length : columnOf(at);
    if (!(place < MOST_COLUMNS)) continue;
    while (cells.length < place) cells.push({ value: "", isFormula: false });
    cells.push(cellOf(attributes, inside, book));
  }
  return cells;
}

function cellOf(attributes: string, inside: string, { shared, formats }: Book): Cell {
  const type = attribute(attributes, "t") ?? "n";
  const format = type === "n" ? formats[Number(attribute(attributes, "s") ?? -1)] : undefined;
  const value = valueOf(type, inside, { shared, format });
  const isUnread = value === "" && elements(inside, "f").length > 0;
  const isTurned = value !== "" && (type === "b" || type === "d" || format === "date");
  return {
    value,
    isFormula: isUnread || value.trimStart().startsWith("="),
    ...(isTurned && { isTurned }),
  };
}

type Reading = Pick<Book, "shared"> & { readonly format: Format };

function valueOf(type: string, inside: string, { shared, format }: Reading): string {
  if (type === "inlineStr") return plain(inside);
  const [held] = elements(inside, "v");
  const value = decoded(held?.inside ?? "");
  if (type === "s") return shared[Number(value)] ?? "";
  if (type !== "n" || value === "") return value;
  // 12 % and 0.1 + 0.2 as a person reads them in the cell.
  return String(Number((Number(value) * (format === "percent" ? 100 : 1)).toPrecision(15)));
}

/** "C7" is the third column, number 2. */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, "");
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A text in one or several styles, without the pronunciation that may go with it. */
function plain(xml: string): string {
  const [first = "", ...others] = xml.split(/<(?:\w+:)?rPh\b/);
  const written = first + others.map((part) => part.replace(/^[\s\S]*?<\/(?:\w+:)?rPh>/, "")).join("");
  return elements(written, "t")
    .map(({ inside }) => decoded(inside))
    .join("");
}
