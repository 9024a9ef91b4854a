import { expect, test } from "vitest";
import { heaviestFirst } from "./levers.ts";

test("what moves the footprint most comes first, whichever way", () => {
  const levers = [
    { id: "storage", effect: 0.1 },
    { id: "keep", effect: -13 },
    { id: "screen", effect: -4 },
  ];
  expect(heaviestFirst(levers).map(({ id }) => id)).toEqual(["keep", "screen", "storage"]);
});
