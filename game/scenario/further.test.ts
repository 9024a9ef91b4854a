import { expect, test } from "vitest";
import { furtherFor } from "./further.ts";
import type { Theme } from "./themes.ts";

const link = (id: string, ...themes: Theme[]) => ({ id, themes });
const LINKS = [
  link("both", "gouvernance", "cycle-de-vie"),
  link("life", "cycle-de-vie"),
  link("web", "ecoconception"),
  link("lead", "gouvernance"),
];
const chosen = (...planned: string[]) =>
  furtherFor(planned, LINKS).map(({ theme, resource: { id } }) => `${theme} ${id}`);

test("themes take turns, each link comes once, and those that belong to a theme most come first", () => {
  expect(chosen("gouvernance", "cycle-de-vie")).toEqual([
    "cycle-de-vie life",
    "gouvernance both",
    "gouvernance lead",
  ]);
});

test("a theme that was not planned brings nothing", () => {
  expect(chosen("ecoconception")).toEqual(["ecoconception web"]);
});

test("without a plan every theme has its turn", () => {
  expect(chosen()).toHaveLength(LINKS.length);
});
