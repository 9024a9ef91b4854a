/** What was looked at for each criterion (`docs/rgaa-lu.md`) says the state that the declaration says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDeclaration } from "../../server/declarations/declarations.ts";

const root = join(import.meta.dirname, "../..");
const WORDS = { met: "atteint", partly: "en partie", not: "pas encore", na: "sans objet" } as const;

test("each of the 106 criteria has its row, with the state of the declaration and what was looked at", () => {
  const read = readDeclaration(join(root, "scenarios"), "rgaa");
  if (read.kind !== "read") throw new Error("the declaration cannot be read");
  const rows = readFileSync(join(root, "docs/rgaa-lu.md"), "utf8")
    .split("\n")
    .map((line) => /^\| (\d+\.\d+) +\| ([^|]+?) +\| (\S.*?) +\|$/.exec(line))
    .filter((found) => found !== null);
  expect(rows.map(([, id, state]) => [id, state])).toEqual(
    read.declaration.criteria.map(({ id, state }) => [id, WORDS[state]]),
  );
});
