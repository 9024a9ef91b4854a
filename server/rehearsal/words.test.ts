/** How reading is counted. */
import { expect, test } from "vitest";
import { wordsIn } from "../../game/scenario/word-count.ts";
import { Reader, secondsToRead } from "./words.ts";

test("signs between spaces are no words; an elision and a number in thousands are one each", () => {
  expect(wordsIn("Une question : « l’état civil » ?")).toBe(4);
  expect(wordsIn("2\u00A0500 PC, à 12\u00A0% près")).toBe(5);
  expect(wordsIn(" — ")).toBe(0);
});

test("a minute holds 180 words", () => {
  expect(secondsToRead(180)).toBe(60);
  expect(secondsToRead(3)).toBe(1);
});

test("what was read once is not read again; an amount is two words each time", () => {
  const reader = new Reader();
  expect(reader.read(["trois petits mots", "deux mots"], 1)).toBe(7);
  expect(reader.read(["deux mots", "un autre texte"], 2)).toBe(7);
});
