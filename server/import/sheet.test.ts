/** Files from spreadsheet programs: alphabets, separators, quotes, formulas, and what is no spreadsheet. */
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
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
const workbook = (row: string, strings = "", styles = "") =>
  zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId9"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Target="worksheets/autre.xml" Id="rId9"/></Relationships>',
    ),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings}</sst>`),
    "xl/styles.xml": strToU8(styles),
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
        { value: "2", isFormula: false, holds: "number" },
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

/** A workbook whose one sheet is this. */
const sheetOf = (sheet: Uint8Array) =>
  zipSync({
    "xl/workbook.xml": strToU8('<sheet r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": strToU8('<Relationship Id="rId1" Target="worksheets/s.xml"/>'),
    "xl/worksheets/s.xml": [sheet, { level: 1 }],
  });

test("an archive made to burst is left closed, also when it lies about its size", () => {
  const bomb = sheetOf(new Uint8Array(21_000_000));
  expect(bomb.length).toBeLessThan(500_000);
  expect(readSheet(bomb)).toEqual({ ok: false, problem: "too-big" });
  const liar = Buffer.from(bomb);
  // Where the list at the end of a zip, and the file's own head, say how many bytes there will be.
  for (let at = liar.indexOf("s.xml"); at >= 0; at = liar.indexOf("s.xml", at + 1)) {
    const isList = liar.readUInt32LE(at - 46 - 14) === 0x02014b50;
    liar.writeUInt32LE(1000, at - 14 - (isList ? 22 : 8));
  }
  expect(readSheet(liar).ok).toBe(false);
});

test("a sheet of tags never closed is read through once", () => {
  const tags = Buffer.from("<row><c>".repeat(1_000_000));
  expect(readSheet(sheetOf(tags))).toEqual({ ok: false, problem: "empty" });
});

test("what Excel made a date or a yes of is told apart; a percentage is read as it is seen", () => {
  const styles = `<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
    <numFmt numFmtId="165" formatCode="#,##0.00&quot; jours&quot;;[Red]General"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/></cellXfs></styleSheet>`;
  const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>0.5</v></c>`).join("");
  const book = workbook(`<row r="1">${cells}<c t="b"><v>1</v></c></row>`, "", styles);
  const reading = readSheet(book);
  const row = reading.ok ? reading.sheet.rows[0]?.cells : [];
  expect(row?.map(({ value, isTurned }) => (isTurned ? "turned" : value))).toEqual([
    "0.5",
    "turned",
    "turned",
    "0.5",
    "50",
    "turned",
  ]);
});

test("a LibreOffice file is known for what it is", () => {
  const ods = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
  });
  expect(readSheet(ods)).toEqual({ ok: false, problem: "libre-office" });
});

test("whatever bytes are changed in a workbook, it is read or refused, and never throws", () => {
  const whole = workbook(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1</f></c></row>',
    "<si><t>a</t></si>",
  );
  const spoilt = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(spoilt, (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      readSheet(bytes);
    }),
    { numRuns: 300 },
  );
});

test("whatever a sheet says between its brackets, it is read or refused, and never throws", () => {
  const word = fc.constantFrom(
    ...[
      "<row>",
      "</row>",
      '<row r="',
      '<c r="A',
      '<c r="ZZZZZZZZZ9">',
      "</c>",
      "<v>",
      "</v>",
      "<f/>",
      '"',
      ">",
    ],
    ...['t="s"', 't="b"', "&#x110000;", "&#1114112;", "<is><t>", "1e309", "-1", " ", "é"],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      readSheet(workbook(`<row r="1"><c r="A1"><v>1</v></c></row>${words.join("")}`));
    }),
    { numRuns: 300 },
  );
});
