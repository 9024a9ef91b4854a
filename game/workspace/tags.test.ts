/** Tags by family and goals by number: read, added, put in columns. */
import { expect, test } from "vitest";
import { looseTags, newTag, readTag, tiedWords, tiesOf, wordsOf } from "./tags.ts";

const fiche = (id: string, tags: string[], sdgs: number[] = []) => ({ id, tags, sdgs });

test.each([
  ["pcaet:4", "pcaet", "4"],
  ["PCAET : action 4.2", "pcaet", "action 4.2"],
  ["tete:3:1", "tete", "3:1"],
  ["cyber:2", null, "cyber:2"],
  ["sans famille", null, "sans famille"],
])("the tag %s is of the family %s", (tag, family, word) => {
  expect(readTag(tag)).toEqual({ family, word });
});

test("a word is kept once per family, whatever its capitals, and never longer than a tag may be", () => {
  const known = fiche("a", ["pcaet:Axe 4"]);
  expect(newTag(known, "pcaet", "  axe 4 ")).toBeUndefined();
  expect(newTag(known, "tete", "axe 4")).toBe("tete:axe 4");
  expect(newTag(known, "pcaet", " \n ")).toBeUndefined();
  expect(newTag(known, "agenda2030", "x".repeat(200))).toHaveLength(80);
});

test("goals come in the order of their numbers, and tags of no family are apart", () => {
  const one = fiche("a", ["pcaet:4", "cyber:2"], [13, 4, 12]);
  expect(wordsOf(one, "sdgs")).toEqual(["4", "12", "13"]);
  expect(wordsOf(one, "pcaet")).toEqual(["4"]);
  expect(looseTags(one)).toEqual(["cyber:2"]);
});

test("a word said by two fiches is told once with both, numbers in their order", () => {
  const fiches = [fiche("a", ["pcaet:10", "pcaet:Air"]), fiche("b", ["pcaet:2", "pcaet:air"])];
  expect(tiedWords(fiches, "pcaet")).toEqual([
    { word: "2", fiches: ["b"] },
    { word: "10", fiches: ["a"] },
    { word: "Air", fiches: ["a", "b"] },
  ]);
});

test("only plans that a fiche names have a column, goals first", () => {
  expect(tiesOf([fiche("a", ["spaser:1"]), fiche("b", ["x"], [12])])).toEqual(["sdgs", "spaser"]);
  expect(tiesOf([fiche("a", [])])).toEqual([]);
});
