/** Sentences in JSON files: of a key said twice, the second silently wins. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Keys at two spaces, as our files are formatted. */
function twice(text: string): string[] {
  const keys = [...text.matchAll(/^ {2}"([^"]+)":/gmu)].flatMap(([, key]) =>
    key === undefined ? [] : [key],
  );
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

test("no file of sentences says a key twice", () => {
  expect(twice('{\n  "a": 1,\n  "a": 2\n}')).toEqual(["a"]);
  const files = [
    "client/text/**/*.json",
    "server/text/*.json",
    "game/**/text/*.json",
    "server/*/text/*.json",
  ];
  const found = files.flatMap((pattern) => globSync(pattern, { cwd: root }));
  expect(found.length).toBeGreaterThan(50);
  expect(
    found.flatMap((file) => twice(readFileSync(join(root, file), "utf8")).map((key) => `${file}: ${key}`)),
  ).toEqual([]);
});
