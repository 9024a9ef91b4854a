/** Drawings of assets/: what a page may ask for is there, nothing else is, each is credited and weighs little. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { DRAWINGS } from "../../client/ui/drawings.ts";

const root = join(import.meta.dirname, "../..");
const assets = join(root, "assets");
const files = globSync("**/*.{svg,mp3,ogg,opus,woff2,json}", { cwd: assets }).toSorted();
const bytesOf = (file: string) => readFileSync(join(assets, file)).length;

/** First column of the table of credits: a file, or a folder with a slash. */
const credited = readFileSync(join(assets, "CREDITS.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));

const isCredited = (file: string) => credited.some((name) => name === file || `${dirname(file)}/` === name);

/** Bytes of a file, by what it is: a phone takes one at a time, an écran the landscape. */
const MOST: readonly (readonly [RegExp, number])[] = [
  [/^(?:pieces|portraits|vignettes|badges|states)\//, 3_072],
  [/^landscape\.svg$/, 60_000],
];

test("every drawing, sound and font of assets/ is in the table of credits", () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => !isCredited(file))).toEqual([]);
});

test("what the table of credits names is there", () => {
  const named = credited.filter((name) => !name.endsWith("/"));
  expect(named.filter((name) => !files.includes(name))).toEqual([]);
});

test.each(Object.entries(DRAWINGS))(
  "the index of %s names each file of its folder, and no other",
  (series, ids) => {
    const there = globSync("*.svg", { cwd: join(assets, series) }).map((file) => basename(file, ".svg"));
    expect(there.toSorted()).toEqual([...ids].toSorted());
  },
);

test("no drawing weighs more than its kind may", () => {
  const heavy = files.filter((file) => MOST.some(([kind, most]) => kind.test(file) && bytesOf(file) > most));
  expect(heavy).toEqual([]);
});

test("no drawing holds a text, a style or an address: it reads in every language and under a strict policy", () => {
  const single = files.filter((file) => MOST[0]?.[0].test(file));
  const odd = single.filter((file) =>
    /<text|<style|<script|href=/.test(readFileSync(join(assets, file), "utf8")),
  );
  expect(odd).toEqual([]);
});
