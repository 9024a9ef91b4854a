import { expect, test } from "vitest";
import { halvesOf, trimmed } from "./told.ts";

const PATTERN = "On croyait {thought} ; on a vu {seen}.";

test("a sentence comes apart as it was made", () => {
  const sentence = PATTERN.replace("{thought}", "gagner (un peu)").replace("{seen}", "que ça revient");
  expect(halvesOf(sentence, PATTERN)).toEqual({ thought: "gagner (un peu)", seen: "que ça revient" });
});

test("one made in another language is kept whole", () => {
  expect(halvesOf("We thought so.", PATTERN)).toEqual({ thought: "We thought so.", seen: "" });
});

test("a half loses its own full stop", () => {
  expect(trimmed(" que ça tiendrait. ")).toBe("que ça tiendrait");
});
