/** Authors' texts and the names of facts, in the language that an address asks for. */
import { describe, expect, test } from "vitest";
import { inLanguageOf } from "./in-language.ts";

const fact = {
  id: "term-ecran",
  label: "Écran : hors usage",
  value: 70,
  unit: "kg/appareil",
  title: "ADEME",
};
const leaf = { prompt: { fr: "Combien ?", en: "How much?" }, facts: [fact] };
const languages = new Map([
  [
    "en",
    new Map([
      ["Écran : hors usage", "Screen: without its use"],
      ["kg/appareil", "kg/device"],
    ]),
  ],
  ["de", new Map([["Combien ?", "Wie viel?"]])],
]);

const asked = (locale: string, value: unknown = leaf) =>
  inLanguageOf({ params: { locale } }, value, languages);

describe("the languages of the house", () => {
  test("in French a fact is as its source has it", () => {
    expect(asked("fr")).toEqual({ prompt: "Combien ?", facts: [fact] });
  });

  test("in English a fact has its English name and unit, its own value, and says so", () => {
    const named = { ...fact, label: "Screen: without its use", unit: "kg/device", tongue: "en" };
    expect(asked("en")).toEqual({ prompt: "How much?", facts: [named] });
  });

  test("a fact without an English name stays French, and does not say otherwise", () => {
    const other = { ...fact, label: "Box" };
    expect(asked("en", [other])).toEqual([other]);
  });

  test("what looks like no fact keeps its label", () => {
    const level = { label: "Écran : hors usage", value: 1 };
    expect(asked("en", level)).toEqual(level);
  });
});

test("in another language what is not translated is French, and listed once", () => {
  const value = [leaf, { fr: "Oui", en: "Yes" }, { fr: "Oui", en: "Yes" }];
  expect(asked("de", value)).toEqual({
    told: [{ prompt: "Wie viel?", facts: [fact] }, "Oui", "Oui"],
    inFrench: ["Oui"],
  });
});

test("an address that names no language is answered in French", () => {
  expect(asked("<b>", leaf)).toEqual({ prompt: "Combien ?", facts: [fact] });
});
