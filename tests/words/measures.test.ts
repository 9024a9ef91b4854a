/** Words and sentences whose syllables, lengths and faults were counted by hand. */
import { expect, test } from "vitest";
import { chainIn, faultsIn } from "./faults.ts";
import { levelOf, sentencesOf, syllablesOf, wordsOf, type Language } from "./measures.ts";
import type { Door } from "./texts.ts";

const COUNTED: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  fr: {
    ...{ le: 1, vie: 1, table: 1, tables: 1, août: 1, données: 2, payer: 2, chaos: 2, souvent: 2, action: 2 },
    ...{
      océan: 3,
      réemploi: 3,
      numérique: 3,
      politique: 3,
      coopérer: 4,
      écologie: 4,
      européen: 4,
      ordinateur: 4,
    },
    ...{
      "aujourd’hui": 3,
      "l’empreinte": 2,
      "porte-voix": 2,
      PUE: 3,
      RGESN: 5,
      naïf: 2,
      question: 2,
      "{name}": 2,
    },
  },
  en: {
    ...{
      the: 1,
      used: 1,
      tables: 2,
      table: 2,
      device: 2,
      boxes: 2,
      wanted: 2,
      people: 2,
      science: 2,
      being: 2,
    },
    ...{ created: 3, devices: 3, energy: 3, idea: 3, video: 3, serious: 3, behaviour: 4, scenario: 4 },
    ...{ mechanism: 4, organisation: 5, PUE: 3, "e-waste": 2 },
  },
};

test.each(Object.entries(COUNTED.fr))("French « %s » has %i syllables", (word, count) => {
  expect(syllablesOf(word, "fr")).toBe(count);
});

test.each(Object.entries(COUNTED.en))("English “%s” has %i syllables", (word, count) => {
  expect(syllablesOf(word, "en")).toBe(count);
});

test("a sentence ends at a stop, a semicolon or a colon that a space follows, never inside a number", () => {
  expect(sentencesOf("Il pèse 1.5 kg\u00a0: gardez-le. « Vraiment ? » Oui ; à 10:30.")).toHaveLength(5);
  expect(wordsOf("L’ordinateur de {name} n’est pas porte-à-porte.")).toHaveLength(6);
});

test("reading ease is Flesch’s in English and Kandel and Moles’s in French", () => {
  expect(levelOf(["The cat sat."], "en").ease).toBeCloseTo(206.835 - 1.015 * 3 - 84.6, 3);
  expect(levelOf(["Le chat dort."], "fr").ease).toBeCloseTo(207 - 1.015 * 3 - 73.6, 3);
});

const faultsOf = (text: string, door: Door = "phone", language: Language = "fr") =>
  faultsIn([{ file: "a.json", key: "b", text, language, door }], ["PUE"]).map(({ what }) => what);

test.each<readonly [string, string]>([
  [
    "cut it in two",
    "On note d’abord, à la table, ce que chaque personne a vu dans son service depuis le début de cette année déjà bien longue",
  ],
  ["full stop", "Bravo\u00a0!"],
  ["non-breaking", "Pourquoi ?"],
  ["office talk", "On se réunit afin de choisir."],
  ["accuses", "Vous auriez dû le garder."],
  ["denies twice", "Ce n’est pas impossible."],
  ["explained nowhere", "Calculez l’ACV."],
  ["by « de »", "la date de remise des relevés du service de paie"],
])("a sentence is refused: %s", (why, text) => {
  expect(faultsOf(text)).toEqual([expect.stringContaining(why)]);
});

test.each([
  "Le PUE baisse.",
  "L’ACV (on additionne tout) et la feuille de route de la commune.",
  "Rater sans honte, puis recommencer.",
  "«\u00a0Encore un concours\u00a0!\u00a0»",
])("a sentence is let through: %s", (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test("what is one thing counts as one noun", () => {
  expect(chainIn("les gaz à effet de serre de la commune")).toBe(2);
});
