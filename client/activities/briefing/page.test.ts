/** What a briefing's leaf becomes, whole or damaged. */
import { expect, it } from "vitest";
import { pageIn } from "./page.ts";

it("reads a page", () => {
  const page = { piece: "mairie", paragraphs: ["Bonjour."], steps: ["Lire"] };
  expect(pageIn(page)).toEqual(page);
});

it("does without what is missing or not a sentence", () => {
  expect(pageIn({ paragraphs: ["Bonjour.", 3] })).toEqual({
    piece: undefined,
    paragraphs: ["Bonjour."],
    steps: [],
  });
  expect(pageIn(undefined)).toEqual({ piece: undefined, paragraphs: [], steps: [] });
});
