import { expect, test } from "vitest";
import { riddleOptions } from "./riddle-options.ts";

test("a sentence that two tables wrote reads once, and either place is right", () => {
  const words: Record<string, string> = {
    a: "Garder plus longtemps",
    b: "Décider",
    c: "Garder plus longtemps ",
  };
  expect(riddleOptions(["a", "b", "c"], (id) => words[id] ?? "")).toEqual([
    { text: "Garder plus longtemps", at: [0, 2] },
    { text: "Décider", at: [1] },
  ]);
});
