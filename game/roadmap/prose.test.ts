/** Values are filled into sentences as people typed them. */
import { expect, test } from "vitest";
import { fill } from "./prose.ts";

test("a value that is a sentence brings its own full stop; any other gets the sentence’s", () => {
  expect(fill("On mesure : {what}.", { what: "Les achats de l’année." })).toBe(
    "On mesure : Les achats de l’année.",
  );
  expect(fill("On mesure : {what}.", { what: "les achats" })).toBe("On mesure : les achats.");
  expect(fill("{what}…", { what: "Les achats." })).toBe("Les achats.…");
});
