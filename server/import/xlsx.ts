/**
 * Rows of the sheets of an .xlsx file. Formulas are never computed: the value the file holds is read.
 * Why no library reads it: decision 0019.
 */
import { strFromU8, unzipSync, type Unzipped } from "fflate";
import type { Cell, NamedSheet, SheetRow } from "./cells.ts";
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
  /** Days are counted from 1904 in workbooks made long ago on a Macintosh. */
  readonly isFrom1904: boolean;
}

export type Workbook = readonly SheetRow[] | "too-big" | "unreadable";

/** Its first sheet. */
export function readXlsx(bytes: Uint8Array): Workbook {
  const sheets = readWorkbook(bytes, 1);
  return typeof sheets === "string" ? sheets : (sheets[0]?.rows ?? "unreadable");
}

export function readWorkbook(bytes: Uint8Array, most: number): NamedSheet[] | "too-big" | "unreadable" {
  const files = open(bytes);
  if (files === "too-big" || files === "unreadable") return files;
  const workbook = textOf(files, "xl/workbook.xml") ?? "";
  const [settings] = elements(workbook, "workbookPr");
  const book: Book = {
    shared: elements(textOf(files, "xl/sharedStrings.xml") ?? "", "si").map(({ inside }) => plain(inside)),
    formats: formatsOf(textOf(files, "xl/styles.xml") ?? ""),
    isFrom1904: /^(1|true)$/.test((settings && attribute(settings.attributes, "date1904")) ?? ""),
  };
  return sheetsIn(files, workbook)
    .slice(0, most)
    .map(({ name, xml }) => ({ name, rows: rowsIn(xml, book) }));
}

const rowsIn = (xml: string, book: Book): SheetRow[] =>
  elements(xml, "row").map(({ attributes, inside }, index) => ({
    line: Number(attribute(attributes, "r")) || index + 1,
    cells: cellsOf(inside, book),
  }));

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

/** Those of the workbook in their order, wherever their files are. */
function sheetsIn(files: Unzipped, workbook: string): { name: string; xml: string }[] {
  const links = elements(textOf(files, "xl/_rels/workbook.xml.rels") ?? "", "Relationship");
  return elements(workbook, "sheet").flatMap(({ attributes: named }) => {
    const id = attribute(named, "r:id");
    const link = links.find(({ attributes }) => attribute(attributes, "Id") === id);
    const target = link && attribute(link.attributes, "Target");
    const xml = target && textOf(files, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    return xml === undefined ? [] : [{ name: attribute(named, "name") ?? "", xml }];
  });
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

function cellOf(attributes: string, inside: string, { shared, formats, isFrom1904 }: Book): Cell {
  const type = attribute(attributes, "t") ?? "n";
  const format = type === "n" ? formats[Number(attribute(attributes, "s") ?? -1)] : undefined;
  const read = valueOf(type, inside, { shared, format });
  const value = format === "date" && isFrom1904 && read !== "" ? String(Number(read) + DAYS_TO_1904) : read;
  const isUnread = value === "" && elements(inside, "f").length > 0;
  const holds = value === "" ? undefined : heldBy(type, format);
  return {
    value,
    isFormula: isUnread || value.trimStart().startsWith("="),
    ...((holds === "date" || holds === "yes") && { isTurned: true }),
    ...(holds && { holds }),
  };
}

const DAYS_TO_1904 = 1_462;

function heldBy(type: string, format: Format): Cell["holds"] {
  if (type === "b") return "yes";
  if (type === "d" || format === "date") return "date";
  return type === "n" ? "number" : undefined;
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
