/** A file of translations: what is refused in it, and how its sentences are found. */
import { expect, test } from "vitest";
import { sayIn } from "./localise.ts";
import { checkTranslations, keyOf, translationsOf, type TranslationsFile } from "./translations.ts";

const file = (...texts: TranslationsFile["texts"]): TranslationsFile => ({
  ...{ language: "de", licence: "CC-BY-4.0", texts },
});

const messages = (given: TranslationsFile, name = "de") =>
  checkTranslations(given, name).map(({ path, message }) => `${path.join(".")} ${message}`);

test("a faithful file has no problem", () => {
  const texts = [
    { fr: "De 70 à 88,5 kWh par {unit}", to: "70 bis 88,5 kWh je {unit}" },
    { fr: "2\u202f000 pages", to: "2.000 Seiten" },
  ];
  expect(messages(file(...texts))).toEqual([]);
});

test("a number that the French sentence does not say is refused: a translation changes no figure", () => {
  const [said] = messages(file({ fr: "Environ 185 kg", to: "Etwa 158 kg" }));
  expect(said).toBe("texts.0.to the French sentence has no number 158");
});

test("a blank that is lost or made up is refused", () => {
  const [lost] = messages(file({ fr: "Il reste {left}.", to: "Es bleibt etwas." }));
  expect(lost).toBe("texts.0.to the blanks must be the same: {left}");
  const [madeUp] = messages(file({ fr: "Il reste.", to: "Es bleibt {left}." }));
  expect(madeUp).toBe("texts.0.to the blanks must be the same: none");
});

test("a sentence translated twice is refused, even with other spaces", () => {
  const twice = file({ fr: "Prêts\u00a0?", to: "Bereit?" }, { fr: "Prêts ?", to: "Fertig?" });
  expect(messages(twice)).toEqual(["texts.1.fr this sentence is already translated above"]);
});

test("a file that says another language than its name is refused", () => {
  expect(messages(file({ fr: "Oui", to: "Ya" }), "br")).toEqual([
    "language this file is called br: its language must be too",
  ]);
});

test("a sentence is found whatever spaces French typography put in it", () => {
  const translations = translationsOf(file({ fr: "Prêts ?", to: "Bereit?" }));
  const text = { fr: "Prêts\u202f?", en: "Ready?" };
  expect(sayIn({ text }, ({ fr }) => translations.get(keyOf(fr)) ?? fr)).toEqual({ text: "Bereit?" });
});
