/** Finding an action by words, theme, tier and price. */
import { expect, test } from "vitest";
import { folded } from "../../app/shared/folded.ts";
import type { Action } from "./catalogue.ts";
import { byTheme, matching, NO_FILTER, searchTextOf, type Filters } from "./search.ts";

const action = (id: string, more: Partial<Action>): Action => ({
  id,
  theme: "cycle-de-vie",
  tiers: ["terminaux"],
  cost: 1,
  effort: 1,
  title: id,
  summary: "",
  indicator: "",
  rebound: "",
  guards: ["…"],
  facts: [],
  ...more,
});

const screens = action("ecrans", {
  title: "Garder les écrans 10 ans",
  summary: "À l’achat, un œil sur la durée.",
});
const wifi = action("wifi", {
  title: "Couper le Wi-Fi",
  theme: "ecoconception",
  tiers: ["reseaux", "usages"],
});
const all = [wifi, screens];

const found = (filters: Partial<Filters>, canPay: (action: Action) => boolean = () => true) =>
  matching(all, { filters: { ...NO_FILTER, ...filters }, textOf: searchTextOf, canPay }).map(({ id }) => id);

test("accents, capitals, ligatures and punctuation do not hide a word", () => {
  expect(folded("L’Écran, œil !")).toBe("l ecran oeil ");
  expect(found({ text: "ÉCRAN" })).toEqual(["ecrans"]);
  expect(found({ text: "l'oeil" })).toEqual(["ecrans"]);
});

test("every word asked must be there, in any order", () => {
  expect(found({ text: "ans garder" })).toEqual(["ecrans"]);
  expect(found({ text: "garder wifi" })).toEqual([]);
});

test("without a filter everything is there", () => {
  expect(found({})).toEqual(["wifi", "ecrans"]);
});

test("one of the tiers is enough", () => {
  expect(found({ tiers: ["usages", "centres"] })).toEqual(["wifi"]);
});

test("theme and price narrow together", () => {
  expect(found({ theme: "cycle-de-vie" })).toEqual(["ecrans"]);
  expect(found({ isPayable: true }, ({ id }) => id === "wifi")).toEqual(["wifi"]);
  expect(found({ isPayable: true, theme: "cycle-de-vie" }, ({ id }) => id === "wifi")).toEqual([]);
});

test("groups follow the order of the themes and leave out the empty ones", () => {
  expect(byTheme(all).map(({ theme }) => theme)).toEqual(["cycle-de-vie", "ecoconception"]);
});
