import { expect, test } from "vitest";
import { arrowAlong } from "./arrows.ts";

const path = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
];

test("an arrow that has gone all its way has its tip at the end of the path", () => {
  expect(arrowAlong(path, 10, 1).head[0]).toEqual({ x: 100, y: 100 });
});

test("its head begins where its ribbon ends", () => {
  const { body, head } = arrowAlong(path, 10, 0.9);
  const [, left, right] = head;
  const neck = { x: ((left?.x ?? 0) + (right?.x ?? 0)) / 2, y: ((left?.y ?? 0) + (right?.y ?? 0)) / 2 };
  expect(neck.x).toBeCloseTo(body.at(-1)?.x ?? NaN);
  expect(neck.y).toBeCloseTo(body.at(-1)?.y ?? NaN);
});
