/** The ecodesign grid has the published levels, and each of its lines was opened beside the program. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDeclaration } from "../../server/declarations/declarations.ts";

const root = join(import.meta.dirname, "../..");
const read = readDeclaration(join(root, "scenarios"), "rgesn");
if (read.kind !== "read") throw new Error(`the grid is ${read.kind}`);
const { criteria } = read.declaration;

/** Of the spreadsheet that the State publishes, theme by theme: prioritaire, recommandé, modéré. */
const PUBLISHED =
  "PPRPPRMRPR PPRPPRPPMP PRMPMMM PPRRMRMMMMMRPRR RRPPPMMR RRMRRMM RRMP PPPRRRRMRR PPPPPRP".split(" ");
const LETTER = { prioritaire: "P", recommande: "R", modere: "M" } as const;

test("each criterion weighs what the published grid says", () => {
  const levels = criteria.map(({ id, level }) => `${id} ${level ? LETTER[level] : "-"}`);
  const published = PUBLISHED.flatMap((theme, index) =>
    theme.split("").map((letter, rank) => `${index + 1}.${rank + 1} ${letter}`),
  );
  expect(levels).toEqual(published);
});

test("what was opened is written for every line, and for no other", () => {
  const page = readFileSync(join(root, "docs/declarations-lues.md"), "utf8");
  const rows = [...page.matchAll(/^\| (\d+\.\d+) +\| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(rows.map(([, id]) => id)).toEqual(criteria.map(({ id }) => id));
  for (const [, id, opened = "", verdict = ""] of rows) {
    expect(opened.trim(), id).not.toBe("");
    expect(verdict.trim(), id).not.toBe("");
  }
});
