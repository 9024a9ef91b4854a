/** Choosing what enters a dossier. */
import { expect, test } from "vitest";
import type { DossierText } from "../../../../game/dossier/terms.ts";
import { isIn, keepAll, keepNone, put, sorted } from "./chosen.ts";

const said = (id: string, text: string): DossierText => ({ id, text, phase: "Débrief", kind: "said" });
const work = (id: string, text: string): DossierText => ({ id, text, phase: "Plan", kind: "work" });
const NONE = { kept: [], leftOut: [] };

test("a sentence is out until it is kept, and a table's work is in until it is taken out", () => {
  const [sentence, title] = [said("w:1.0", "On achète moins."), work("w:2.0", "Garder nos PC")];
  expect([isIn(sentence, NONE), isIn(title, NONE)]).toEqual([false, true]);
  const chosen = put(put(NONE, sentence, true), title, false);
  expect([isIn(sentence, chosen), isIn(title, chosen)]).toEqual([true, false]);
  expect(put(put(chosen, sentence, false), title, true)).toEqual(NONE);
});

test("keeping all leaves aside the sentences that seem to name somebody, which come first", () => {
  const texts = [said("w:1.0", "On achète moins."), said("w:1.1", "Mme Durand refuse tout.")];
  expect(keepAll(NONE, texts).kept).toEqual(["w:1.0"]);
  expect(sorted(texts).map(({ id }) => id)).toEqual(["w:1.1", "w:1.0"]);
});

test("keeping none does not bring back what was taken out of the tables' work", () => {
  expect(keepNone({ kept: ["w:1.0"], leftOut: ["w:2.0"] })).toEqual({ kept: [], leftOut: ["w:2.0"] });
});
