import { expect, test } from "vitest";
import { dateInWords, figureInWords, numberInWords } from "./figures.ts";
import en from "./text/en.json" with { type: "json" };
import fr from "./text/fr.json" with { type: "json" };

test.each([
  ["2026-11-21", "21 novembre 2026"],
  ["2027-02-01", "1er février 2027"],
  ["2027-06", "juin 2027"],
  ["2026-11-21T18:30:00.000Z", "21 novembre 2026"],
  ["2026-13-01", "2026-13-01"],
  ["fin 2027", "fin 2027"],
  ["", ""],
])("the date %j is written %j", (date, words) => {
  expect(dateInWords(fr, date)).toBe(words);
});

test("English has its own months", () => {
  expect(dateInWords(en, "2027-02-01")).toBe("1 February 2027");
});

test.each([
  [4.4, "4,4"],
  [2030, "2030"],
  [80822, "80\u00A0822"],
  [-30907289.5, "-30\u00A0907\u00A0289,5"],
  [4.41e-7, "4,41e-7"],
])("the number %d is written %j", (value, words) => {
  expect(numberInWords(fr, value)).toBe(words);
});

const source = {
  id: "f",
  label: "Part",
  value: 4.4,
  unit: "%",
  low: null,
  high: null,
  year: 2022,
  scope: "",
  title: "ADEME",
  url: null,
  licence: "",
  level: "source",
  confidence: "",
} as const;

test("a figure comes with its unit", () => {
  expect(figureInWords(fr, source)).toBe("4,4\u00A0%");
});

test("a figure comes with its range when the source gives one", () => {
  expect(figureInWords(fr, { ...source, low: 4, high: 5.2 })).toBe("4,4\u00A0% (de 4 à 5,2)");
});
