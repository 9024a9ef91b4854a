/** Finding a card by a few letters. */
import { expect, it } from "vitest";
import { found } from "./finding.ts";

const items = [
  { id: "a", name: "Débit plus rapide" },
  { id: "b", name: "« Œuvres » à l’écran" },
];
const ids = (asked: string) => found(items, asked).map(({ id }) => id);

it("a card is found without accents, capitals or ligatures", () => {
  expect(ids("debit")).toEqual(["a"]);
  expect(ids("OEUVRES ecran")).toEqual(["b"]);
});

it("every word asked must be there", () => {
  expect(ids("debit ecran")).toEqual([]);
});

it("nothing asked leaves everything", () => {
  expect(ids("  ")).toEqual(["a", "b"]);
});
