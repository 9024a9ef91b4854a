/** The link of a roadmap, as people paste it. */
import { expect, it } from "vitest";
import { targetIn } from "./api.ts";

it("is read with its key, whatever the address and the language", () => {
  const target = { id: "abcdefgh2345", key: "la-cle_1" };
  expect(targetIn(" https://jeu.ville.fr/x/feuille-de-route/abcdefgh2345#la-cle_1\n")).toEqual(target);
  expect(targetIn("http://h:2567/feuille-de-route/abcdefgh2345?lang=en#la-cle_1")).toEqual(target);
});

it("is not found in a link without its key, nor in another page's", () => {
  const pasted = [
    "",
    "http://h/feuille-de-route/abcdefgh2345",
    "http://h/defi/DABC234/animer#cle",
    "bonjour",
  ];
  expect(pasted.map(targetIn)).toEqual(pasted.map(() => undefined));
});
