/** What is kept of a typed proposal, and when two are said to be alike. */
import { expect, test } from "vitest";
import { followOf, isAlike, rotated } from "./words.ts";

test("a beginning typed again and its final mark are left out", () => {
  expect(followOf("Pourquoi le site est lent ?", "Pourquoi…")).toBe("le site est lent");
  expect(followOf("  des bancs. ", "Il faudrait…")).toBe("des bancs");
  expect(followOf("pourquoi", "Pourquoi…")).toBe("pourquoi");
});

test("the same wish in other small words, accents or capitals is alike", () => {
  expect(isAlike("une boîte pour les vieux téléphones", "Une BOITE de vieux telephones")).toBe(true);
});

test("two wishes that share one word are not", () => {
  expect(
    isAlike("une boîte pour les vieux téléphones", "apprendre à envoyer des photos par téléphones"),
  ).toBe(false);
});

test("two people begin to read at different places, and read everything", () => {
  expect(rotated(["a", "b", "c"], "s4")).toEqual(["b", "c", "a"]);
  expect(rotated([], "s4")).toEqual([]);
});
