/** Facts gathered by publication, a quoted one naming who quotes it. */
import { expect, it } from "vitest";
import { creditsOf, publicationsOf, type Source } from "./sources.ts";

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  label: id,
  value: 1,
  unit: "kg",
  year: 2025,
  title: "ADEME, publicodes",
  url: null,
  confidence: "vérifié dans le fichier source",
  level: "source",
  ...more,
});

it("groups what was read in the same place, the same way", () => {
  const publications = publicationsOf([source("a"), source("b"), source("c", { level: "computed" })]);
  expect(publications.map(({ facts }) => facts.map(({ id }) => id))).toEqual([["a", "b"], ["c"]]);
  expect(publications[0]).toMatchObject({ year: 2025, citedBy: undefined });
});

it("says by whom a fact is quoted, and no year twice", () => {
  const [publication] = publicationsOf([
    source("a", {
      level: "cited",
      confidence: "cité par Alliancy, Next INpact",
      title: "ADEME 2020",
      year: 2020,
    }),
  ]);
  expect(publication).toMatchObject({ citedBy: "Alliancy, Next INpact", year: undefined });
});

it("credits a publication once, however its figures were read", () => {
  const credits = creditsOf([source("a"), source("b", { level: "computed" }), source("c", { year: 2022 })]);
  expect(credits.map(({ year }) => year)).toEqual([2025, 2022]);
});

it("says when a publication was read for some figures and quoted for others", () => {
  const credits = creditsOf([
    source("a"),
    source("b", { level: "cited", confidence: "cité par Archimag" }),
    source("c", { level: "computed" }),
  ]);
  expect(credits).toEqual([{ title: "ADEME, publicodes", year: 2025, citedBy: ["Archimag"], isMixed: true }]);
});
