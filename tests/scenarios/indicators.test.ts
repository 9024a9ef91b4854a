/** The library of indicators: what the shipped one covers, and what is said of a file that is wrong. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { THEMES } from "../../game/scenario/themes.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { printed, shownPath } from "../../server/scenarios/yaml.ts";
import { content, contentFolder, newFolder } from "../support/estates.ts";

const FILE = "indicateurs.yaml";
const { indicators } = content;

describe("the shipped indicators", () => {
  test("are thirty-five or more, five or more for each theme", () => {
    expect(indicators.length).toBeGreaterThanOrEqual(35);
    for (const theme of THEMES)
      expect(indicators.filter((one) => one.theme === theme).length, theme).toBeGreaterThanOrEqual(5);
  });

  test("each say in words how they are worked out and which service has the number, in both languages", () => {
    const words = indicators.flatMap(({ formula, source }) => [formula.fr, formula.en, source.fr, source.en]);
    expect(words.filter((text) => text.length < 10)).toEqual([]);
  });
});

/** What `scenario:check` prints once the file was changed. */
function saidWith(change: (text: string) => string): readonly string[] {
  const folder = newFolder();
  cpSync(contentFolder, folder, { recursive: true });
  const path = join(folder, FILE);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return readContent(folder).problems.map((problem) => printed(problem).replace(`${shownPath(folder)}/`, ""));
}

test.each([
  ["a theme that is none of the decree's", /theme: commande-publique/, "theme: magie", /theme /],
  [
    "an id that another one has",
    /id: demandes-retirees/,
    "id: part-depense-reemploi",
    /id two indicators are called /,
  ],
  [
    "an action that does not exist",
    /suits: \[\s*reprise-locale-ess\s*\]/,
    "suits: [licorne]",
    /suits no action /,
  ],
  ["a frequency that is none", /frequency: monthly/, "frequency: parfois", /frequency /],
  ["a sentence missing in English", / {6}en: "Successful repairs"\n/, "", /name\.en /],
  [
    "a figure without its fact",
    /Successful repairs/,
    "Successful repairs, 75 as in Lyon",
    /facts a number is told/,
  ],
])("%s is told once, at its place", (_name, from, to, said) => {
  const lines = saidWith((text) => text.replace(from, to));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(said);
  expect(lines[0]).toMatch(/^indicateurs\.yaml:\d+:\d+/);
});

test("a theme left with too few is told", () => {
  const lines = saidWith((text) => text.replaceAll("theme: gouvernance", "theme: territoire"));
  expect(lines).toEqual([expect.stringContaining("the theme gouvernance has fewer than 5 indicators")]);
});
