/** Where the terms of a page are marked. */
import { expect, test } from "vitest";
import { glossOf, type Term } from "./gloss.ts";

const term = (id: string, ...forms: string[]): Term => ({
  id,
  term: id,
  forms: { fr: forms, en: forms },
  meaning: `ce que veut dire ${id}`,
});
const TERMS = [
  term("pue", "PUE"),
  term("rebond", "effet rebond", "rebond"),
  term("label", "label numérique responsable"),
  term("numerique", "numérique responsable"),
];

/** Marked words in brackets. */
const marked = (...sentences: string[]) =>
  glossOf(sentences, TERMS, "fr").map((pieces) =>
    pieces.map((piece) => (typeof piece === "string" ? piece : `[${piece.words}]`)).join(""),
  );

test("a term is marked once per page, in the first sentence that says it", () => {
  expect(marked("Le PUE baisse.", "Un PUE bas.")).toEqual(["Le [PUE] baisse.", "Un PUE bas."]);
});

test("an acronym is found in capitals alone, a word whatever its capitals, neither inside another word", () => {
  expect(marked("Le pue n’est rien.")).toEqual(["Le pue n’est rien."]);
  expect(marked("Rebond ou rebondir ?")).toEqual(["[Rebond] ou rebondir ?"]);
  expect(marked("Le PUE2 ou l’effet rebond.")).toEqual(["Le PUE2 ou l’[effet rebond]."]);
});

test("where two terms overlap, the longer one is marked", () => {
  expect(marked("Un label numérique responsable.")).toEqual(["Un [label numérique responsable]."]);
});

test("nothing of the sentences is lost", () => {
  const sentence = "Effet rebond, PUE : un numérique responsable.";
  const pieces = glossOf([sentence], TERMS, "fr")[0] ?? [];
  expect(pieces.map((piece) => (typeof piece === "string" ? piece : piece.words)).join("")).toBe(sentence);
});
