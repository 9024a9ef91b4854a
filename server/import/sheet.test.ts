/** Files from spreadsheet programs: alphabets, separators, quotes, formulas, and what is no spreadsheet. */
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readSheet } from "./sheet.ts";

const TABLE = "identifiant;réponse\nœuvre;« été » – 5 €\n";
const CELLS = [
  ["identifiant", "réponse"],
  ["œuvre", "« été » – 5 €"],
];

function read(bytes: Uint8Array) {
  const reading = readSheet(bytes);
  if (!reading.ok) return reading.problem;
  return reading.sheet.rows.map(({ cells }) => cells.map(({ value }) => value));
}
const encodingOf = (bytes: Uint8Array) => {
  const reading = readSheet(bytes);
  return reading.ok && reading.encoding;
};

const utf16 = (text: string) => Buffer.from(text, "utf16le");
/** What Windows-1252 writes elsewhere than Latin-1, for the letters above. */
const windows = (text: string) =>
  Buffer.from(text.replaceAll("œ", "\u009C").replaceAll("–", "\u0096").replaceAll("€", "\u0080"), "latin1");

test.each([
  ["UTF-8", Buffer.from(TABLE), "utf-8"],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${TABLE}`), "utf-8"],
  ["UTF-16", utf16(`\uFEFF${TABLE}`), "utf-16le"],
  ["UTF-16 without its mark", utf16(TABLE), "utf-16le"],
  ["big-endian UTF-16", utf16(`\uFEFF${TABLE}`).swap16(), "utf-16be"],
  ["Windows-1252", windows(TABLE), "windows-1252"],
])("a CSV in %s keeps its accents", (_name, bytes, encoding) => {
  expect(read(bytes)).toEqual(CELLS);
  expect(encodingOf(bytes)).toBe(encoding);
});

test.each([";", ",", "\t"])("columns are cut by %j, also when a cell holds the others", (separator) => {
  const others = [";", ",", "\t"].filter((one) => one !== separator).join("");
  expect(read(Buffer.from(`a${separator}b${separator}c\n1${separator}${others}${separator}3`))).toEqual([
    ["a", "b", "c"],
    ["1", others, "3"],
  ]);
});

test("quotes hold separators, new lines and quotes; a quote inside a word is a quote", () => {
  expect(read(Buffer.from('a;b\r\n"un;\r\n""deux""";5" de diagonale\r\n'))).toEqual([
    ["a", "b"],
    ['un;\r\n"deux"', '5" de diagonale'],
  ]);
});

test("lines are numbered as the spreadsheet does: empty ones count, the separator's own too", () => {
  const reading = readSheet(Buffer.from('sep=;\r\na;b\r\n;\r\n\r\n"x\r\ny";1\r\nz;2\r\n'));
  expect(reading.ok && reading.sheet.rows.map(({ line }) => line)).toEqual([2, 5, 6]);
});

test("a quote that is never closed is told at the line where it was opened", () => {
  const reading = readSheet(Buffer.from('a;b\nc;d\ne;"f\ng;h\n'));
  expect(reading.ok && reading.sheet.problems).toEqual([{ line: 3, problem: "open-quote" }]);
});

test("a workbook gives words, numbers and the lines they are on", async () => {
  const file = await writeExcelFile([
    [{ value: "réponse" }, { value: "coût" }],
    [],
    [{ value: "a < b & « c »\nd" }, { value: 0.1 + 0.2 }],
  ]).toBuffer();
  const reading = readSheet(file);
  expect(reading.ok && reading.sheet.rows.map(({ line }) => line)).toEqual([1, 3]);
  expect(read(file)).toEqual([
    ["réponse", "coût"],
    ["a < b & « c »\nd", "0.3"],
  ]);
});

/** A workbook as some program writes it, its one sheet not where Excel would put it. */
const workbook = (row: string, strings = "") =>
  zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId9"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Target="worksheets/autre.xml" Id="rId9"/></Relationships>',
    ),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings}</sst>`),
    "xl/worksheets/autre.xml": strToU8(`<worksheet><sheetData>${row}</sheetData></worksheet>`),
  });

test("a formula's stored value is read; one without a value, or written as text, is marked and not computed", () => {
  const reading = readSheet(
    workbook(
      '<row r="4"><c r="A4"><f>1+1</f><v>2</v></c><c r="C4"><f>1+1</f></c><c r="D4" t="inlineStr"><is><t>=2+2</t></is></c></row>',
    ),
  );
  expect(reading.ok && reading.sheet.rows).toEqual([
    {
      line: 4,
      cells: [
        { value: "2", isFormula: false },
        { value: "", isFormula: false },
        { value: "", isFormula: true },
        { value: "=2+2", isFormula: true },
      ],
    },
  ]);
});

test("a text in several styles is one text, without its pronunciation", () => {
  const strings = "<si><r><t>gar</t></r><r><rPr/><t>de</t></r><rPh sb='0' eb='1'><t>non</t></rPh></si>";
  expect(read(workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings))).toEqual([["garde"]]);
});

test.each([
  ["an old Excel file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "old-format"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 73, 72, 68, 82, 0]), "unreadable"],
  ["a zip that is no workbook", zipSync({ "a.txt": strToU8("a") }), "unreadable"],
  ["a workbook cut short", workbook("<row/>").subarray(0, 200), "unreadable"],
  ["an empty file", Buffer.from(""), "empty"],
  ["a file of empty lines", Buffer.from(";;\n;;\n"), "empty"],
  ["a file of 6 MB", Buffer.alloc(6_000_000, "a;b\n"), "too-big"],
  ["more than 2,000 lines", Buffer.from("a;b\n".repeat(2001)), "too-big"],
])("%s is refused by its name", (_name, bytes, problem) => {
  expect(readSheet(bytes)).toEqual({ ok: false, problem });
});

test("an archive made to burst is left closed", () => {
  const bomb = zipSync({
    "xl/workbook.xml": strToU8('<sheet r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": strToU8('<Relationship Id="rId1" Target="worksheets/s.xml"/>'),
    "xl/worksheets/s.xml": [new Uint8Array(21_000_000), { level: 1 }],
  });
  expect(bomb.length).toBeLessThan(500_000);
  expect(readSheet(bomb)).toEqual({ ok: false, problem: "unreadable" });
});
