/**
 * Rows of the first sheet of an .xlsx file: a zip of small XML files of which four kinds of tags matter
 * here, so that no XML library is needed. Formulas are never computed; the value the file holds is read.
 */
import { strFromU8, unzipSync, type Unzipped } from "fflate";
import type { Cell, SheetRow } from "./cells.ts";

/** Once unzipped: an archive made to burst is left closed. */
const MOST_BYTES = 20_000_000;
const WANTED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** @returns undefined when this is no workbook, or a damaged one */
export function readXlsx(bytes: Uint8Array): SheetRow[] | undefined {
  const files = open(bytes);
  const sheet = files && firstSheet(files);
  if (!sheet) return undefined;
  const shared = elements(textOf(files, "xl/sharedStrings.xml") ?? "", "si").map(({ inside }) =>
    plain(inside),
  );
  return elements(sheet, "row").map(({ attributes, inside }, index) => ({
    line: Number(attribute(attributes, "r") ?? index + 1),
    cells: cellsOf(inside, shared),
  }));
}

function open(bytes: Uint8Array): Unzipped | undefined {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        total += originalSize;
        return total <= MOST_BYTES;
      },
    });
  } catch {
    return undefined;
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

function cellsOf(row: string, shared: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  for (const { attributes, inside } of elements(row, "c")) {
    const at = attribute(attributes, "r");
    const place = at === undefined ? cells.length : columnOf(at);
    while (cells.length < place) cells.push({ value: "", isFormula: false });
    const value = valueOf(attribute(attributes, "t") ?? "n", inside, shared);
    const isUnread = value === "" && elements(inside, "f").length > 0;
    cells.push({ value, isFormula: isUnread || value.trimStart().startsWith("=") });
  }
  return cells;
}

function valueOf(type: string, inside: string, shared: readonly string[]): string {
  if (type === "inlineStr") return plain(inside);
  const [held] = elements(inside, "v");
  const value = decoded(held?.inside ?? "");
  if (type === "s") return shared[Number(value)] ?? "";
  // 0.1 + 0.2 as a person reads it in the cell.
  return type === "n" && value !== "" ? String(Number(Number(value).toPrecision(15))) : value;
}

/** "C7" is the third column, number 2. */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, "");
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Found {
  readonly attributes: string;
  readonly inside: string;
}

/** Elements of one name, which never hold one another in these files. Some programs prefix the names. */
function elements(xml: string, name: string): Found[] {
  const tag = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");
  return [...xml.matchAll(tag)].map(([, attributes = "", inside = ""]) => ({ attributes, inside }));
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes);
  return found?.[1] === undefined ? undefined : decoded(found[1]);
}

/** A text in one or several styles, without the pronunciation that may go with it. */
const plain = (xml: string): string =>
  elements(xml.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, ""), "t")
    .map(({ inside }) => decoded(inside))
    .join("");

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decoded = (xml: string): string =>
  xml
    .replace(/_x000[dD]_/g, "")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[name ?? ""] ?? whole;
    });
