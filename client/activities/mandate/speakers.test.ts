import { expect, test } from "vitest";
import { speakersOf } from "./speakers.ts";

test("the captain begins, the others follow as they sit", () => {
  expect(speakersOf(["a", "b", "c"], "b")).toEqual(["b", "c", "a"]);
  expect(speakersOf(["a", "b"], null)).toEqual(["a", "b"]);
  expect(speakersOf(["a", "b"], "gone")).toEqual(["a", "b"]);
});
