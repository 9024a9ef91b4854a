/** What a screen reader goes by in a document: its language, its headings in order, tables that say what they head. */
import { expect, test } from "vitest";
import { INPUT } from "./fixture.ts";
import { bytesOf, textOf, xmlFiles } from "./support.ts";

const levelsOf = (markup: string, heading: RegExp) =>
  [...markup.matchAll(heading)].map(([, level]) => Number(level));

/** Where a heading is more than one level under the one before it. */
const jumps = (levels: readonly number[]) =>
  levels.filter((level, index) => level > (index === 0 ? 1 : (levels[index - 1] ?? 0) + 1));

const odt = async () => xmlFiles(await bytesOf("odt", INPUT)).get("content.xml") ?? "";
const docx = async () => xmlFiles(await bytesOf("docx", INPUT)).get("word/document.xml") ?? "";

test.each([
  ["odt", odt, /<text:h [^>]*outline-level="(\d)"/g],
  ["docx", docx, /<w:pStyle w:val="Heading(\d)"/g],
  ["html", () => textOf("html", INPUT), /<h(\d)[ >]/g],
] as const)("no heading of an %s skips a level", async (_, read, heading) => {
  const levels = levelsOf(await read(), heading);
  expect(levels.length).toBeGreaterThan(5);
  expect(jumps(levels)).toEqual([]);
});

test("a page says its language, has one title, and every table has a caption", async () => {
  const page = await textOf("html", INPUT);
  expect(page).toContain('<html lang="fr">');
  expect(page.match(/<h1[ >]/g)).toHaveLength(1);
  const tables = page.match(/<table[ >]/g) ?? [];
  expect(tables.length).toBeGreaterThan(0);
  expect(page.match(/<caption>[^<]+<\/caption>/g)).toHaveLength(tables.length);
  expect(page.match(/<th(?! scope="(col|row)")[ >]/g)).toBe(null);
});

test("a table of an ODT repeats its head, or heads each row", async () => {
  const tables = (await odt()).split("<table:table ").slice(1);
  expect(tables.length).toBeGreaterThan(0);
  const headless = tables.filter(
    (table) => !table.includes("<table:table-header-rows>") && !table.includes("Table_20_Row_20_Heading"),
  );
  expect(headless).toEqual([]);
});

test("a table of a DOCX repeats its head and says what it is about, or heads each row", async () => {
  const tables = (await docx()).split("<w:tbl>").slice(1);
  expect(tables.length).toBeGreaterThan(0);
  const headless = tables.filter(
    (table) =>
      !(table.includes("<w:tblHeader/>") && table.includes("<w:tblCaption")) &&
      !table.includes('"RowHeading"'),
  );
  expect(headless).toEqual([]);
});
