/** CSV, JSON, its schema and the print page: what other programs read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { roadmapJsonSchema } from "../../server/documents/index.ts";
import { cell } from "../../server/documents/csv.ts";
import { EMPTY, INPUT } from "./fixture.ts";
import { htmlFault, textOf } from "./support.ts";

test.each([INPUT, EMPTY])("the JSON is the published Roadmap", async (input) => {
  const written: unknown = JSON.parse(await textOf("json", input));
  expect(Roadmap.parse(written)).toEqual(written);
});

test("the JSON Schema accepts the draft and refuses a field it does not know", async () => {
  const published = z.fromJSONSchema(roadmapJsonSchema());
  const written = z.record(z.string(), z.unknown()).parse(JSON.parse(await textOf("json", INPUT)));
  expect(published.safeParse(written).success).toBe(true);
  expect(published.safeParse({ ...written, surprise: 1 }).success).toBe(false);
});

test("every property of the JSON Schema is described", () => {
  const silent: string[] = [];
  const visit = (node: unknown, path: string): void => {
    const { properties = {}, items, anyOf = [] } = Shape.parse(node);
    for (const [name, property] of Object.entries(properties)) {
      const { description, const: fixed } = Shape.parse(property);
      if (description === undefined && fixed === undefined) silent.push(`${path}.${name}`);
      visit(property, `${path}.${name}`);
    }
    if (items !== undefined) visit(items, `${path}[]`);
    for (const option of anyOf) visit(option, path);
  };
  visit(roadmapJsonSchema(), "roadmap");
  // Inside small groups whose own description says it all.
  expect(silent.filter((path) => !/\.(debate|game|origin)\.\w+$/.test(path))).toEqual([]);
});
const Shape = z.looseObject({
  description: z.string().optional(),
  const: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

test.each([
  ["=SOMME(A1)", "'=SOMME(A1)"],
  ["+33 1", "'+33 1"],
  ["-2 % par an", "'-2 % par an"],
  ["@dsi", "'@dsi"],
  ["\tx", "'\tx"],
  ["\rx", '"\'\rx"'],
  ["=1;2", `"'=1;2"`],
  ["a;b", '"a;b"'],
  ['dire "non"', '"dire ""non"""'],
  ["deux\nlignes", '"deux\nlignes"'],
  ["1 = 1", "1 = 1"],
])("the CSV cell of %j is %j", (typed, written) => {
  expect(cell(typed)).toBe(written);
});

test("the CSV is for a French spreadsheet: byte order mark, semicolons, decimal comma", async () => {
  const [first] = INPUT.actions;
  if (first === undefined) throw new Error("the fixture has actions");
  const text = await textOf("csv", { ...INPUT, actions: [{ ...first, days: 1.5 }] });
  // TextDecoder swallows the mark: it is looked for in the bytes.
  const lines = text.split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]?.split(";").slice(0, 3)).toEqual(["Fiche", "Action", "Thème"]);
  expect(lines[1]).toContain(";1,5;");
});

test("the print page holds no script and no style of its own", async () => {
  const html = await textOf("html", INPUT);
  expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
  expect(html).toContain('<link rel="stylesheet" href="/print.css">');
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
});

test("every width of a column is a class of the print style", async () => {
  const css = readFileSync(join(import.meta.dirname, "../../server/documents/print.css"), "utf8");
  const widths = [...(await textOf("html", INPUT)).matchAll(/<col class="(w-\d+)">/g)].map(
    ([, name]) => name,
  );
  expect(widths.filter((name) => !css.includes(`.${name} {`))).toEqual([]);
});

test("the print page is well formed: what people typed is text", async () => {
  const html = await textOf("html", INPUT);
  expect(htmlFault(html)).toBe(null);
  expect(html).toContain("&lt;HTML&gt; &amp; &quot;vidéo&quot;");
});

test("the print page's headings follow one another, and each table cell has its headers", async () => {
  const html = await textOf("html", INPUT);
  const levels = [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
  const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(jumps).toEqual([]);
  const rows =
    html.match(/<tbody>.*?<\/tbody>/gs)?.flatMap((body) => body.match(/<tr>.*?<\/tr>/gs) ?? []) ?? [];
  expect(rows.filter((row) => !row.startsWith('<tr><th scope="row"'))).toEqual([]);
});

test("words written from right to left find their direction", async () => {
  const html = await textOf("html", INPUT);
  expect(html).toMatch(/<h4 id="fiche-5-2" dir="auto">/);
});

test("a Markdown table keeps its columns whatever people type", async () => {
  const [first] = INPUT.actions;
  if (first === undefined) throw new Error("the fixture has actions");
  const text = await textOf("md", {
    ...INPUT,
    actions: [{ ...first, owner: "a | b\nc", title: "# *x* <b>" }],
  });
  expect(text).toContain("| Pilote | a \\| b<br>c |");
  expect(text).toContain("# \\*x\\* \\<b\\>\n");
});
