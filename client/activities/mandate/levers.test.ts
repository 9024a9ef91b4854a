import { expect, test } from "vitest";
import { heaviestFirst } from "./levers.ts";

test("what spares most comes first, what adds comes last", () => {
  const levers = [
    { id: "storage", effect: 0.1 },
    { id: "keep", effect: -13 },
    { id: "screen", effect: -4 },
  ];
  expect(heaviestFirst(levers).map(({ id }) => id)).toEqual(["keep", "screen", "storage"]);
});
