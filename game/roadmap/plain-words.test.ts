import { expect, test } from "vitest";
import { oneLine, plainWords, shortened } from "./plain-words.ts";

test.each([
  ["a\u0000b\u0008c", "abc"],
  ["a\uD800b\uDC00", "ab"],
  ["😀 é", "😀 é"],
  ["a\uFFFFb\uFDD0", "ab"],
  ["un\r\ndeux\rtrois", "un\ndeux\ntrois"],
  ["un\n\n\n\ndeux", "un\n\ndeux"],
  ["\u202Eabc\u202C", "abc"],
  ["  bord  ", "bord"],
])("%j becomes %j", (typed, words) => {
  expect(plainWords(typed)).toBe(words);
});

test.each([undefined, "", "   ", "\u0000\n"])("%j is a field to fill", (typed) => {
  expect(plainWords(typed)).toBe(null);
});

test("a title is one line and keeps its non-breaking spaces", () => {
  expect(oneLine("Combien\u00A0?\n\tDeux")).toBe("Combien\u00A0? Deux");
});

test("a text is cut between two words", () => {
  expect(shortened("garder les ordinateurs sept ans", 26)).toBe("garder les ordinateurs…");
});

test("a text without spaces is cut where it must, never inside an emoji", () => {
  expect(shortened("😀".repeat(10), 5)).toBe("😀😀😀😀…");
});

test("a text short enough stays whole", () => {
  expect(shortened("sept ans", 8)).toBe("sept ans");
});
