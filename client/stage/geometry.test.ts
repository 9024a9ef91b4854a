import { expect, test } from "vitest";
import { along, dashes, isInside, ribbon, until } from "./geometry.ts";

const L = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 300 },
];

test("a share of a path is a share of its length, not of its points", () => {
  expect(along(L, 0).at).toEqual({ x: 0, y: 0 });
  expect(along(L, 0.5).at).toEqual({ x: 100, y: 100 });
  expect(along(L, 1).at).toEqual({ x: 100, y: 300 });
});

test("before its beginning and after its end a path stays where it is", () => {
  expect(along(L, -1).at).toEqual({ x: 0, y: 0 });
  expect(along(L, 2).at).toEqual({ x: 100, y: 300 });
});

test("the beginning of a path passes by its corners and stops at its share", () => {
  expect(until(L, 0.5)).toEqual([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ]);
});

test("a ribbon is as wide as asked, half on each side", () => {
  const outline = ribbon(
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ],
    20,
  );
  expect(outline.map(({ y }) => Math.round(y))).toEqual([10, 10, -10, -10]);
});

test("dashes leave their gaps and never pass the end", () => {
  const line = [
    { x: 0, y: 0 },
    { x: 25, y: 0 },
  ];
  expect(dashes(line, 7, 3).map(([from, to]) => [from.x, to.x].map(Math.round))).toEqual([
    [0, 7],
    [10, 17],
    [20, 25],
  ]);
});

test("a tap on the edge of a box is inside it, one beside it is not", () => {
  const box = { x: 10, y: 10, width: 44, height: 44 };
  expect(isInside(box, { x: 54, y: 10 })).toBe(true);
  expect(isInside(box, { x: 55, y: 10 })).toBe(false);
});
