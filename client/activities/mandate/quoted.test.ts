import { expect, test } from "vitest";
import { creditOf, figureOf } from "./quoted.ts";

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  key === "credit-cited"
    ? `d’après ${values.who} : ${values.source}`
    : key === "credit-as"
      ? `d’après ${values.source}`
      : key;

const fact = {
  label: "Données supprimées",
  ...{ value: 1700, unit: "Go", source: "Zepros Territorial", year: 2022, citedBy: null },
};

test("a figure is said in French with its unit", () => {
  expect(figureOf(fact)).toBe("Données supprimées\u00a0: 1\u202f700\u00a0Go");
});

test("a credit gives its year once", () => {
  expect(creditOf(fact, t)).toBe("Zepros Territorial, 2022");
  expect(creditOf({ ...fact, source: "Arcep, édition 2022" }, t)).toBe("Arcep, édition 2022");
});

test("who quotes a fact comes first when it was not read itself", () => {
  expect(creditOf({ ...fact, citedBy: "Archimag", year: null }, t)).toBe(
    "d’après Archimag : Zepros Territorial, year-unknown",
  );
  expect(creditOf({ ...fact, citedBy: "Zepros" }, t)).toBe("d’après Zepros Territorial, 2022");
});
