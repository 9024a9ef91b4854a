import { expect, test } from "vitest";
import { pagesOf } from "./pages-of.ts";

const sizes = (count: number) => pagesOf(Array.from({ length: count }), 4).map(({ length }) => length);

test("no page has more than it may, and none is left nearly empty", () => {
  expect([0, 1, 4, 5, 6, 7, 8].map(sizes)).toEqual([[], [1], [4], [3, 2], [3, 3], [4, 3], [4, 4]]);
});
