import { expect, test } from "vitest";
import { emptyMirror, receive, toWire } from "./frames.ts";

const from = (value: unknown) => receive(emptyMirror, ["w", "everyone", 0, value]) ?? emptyMirror;

test("a path travels as one text, list positions included, and is found again", () => {
  const wire = toWire([{ op: "replace", path: ["phases", "plan", "order", 1], value: "c" }]);
  expect(wire).toEqual([[1, "phases/plan/order/1", "c"]]);
  const mirror = receive(from({ phases: { plan: { order: ["a", "b"] } } }), ["p", "everyone", 1, wire]);
  expect(mirror?.parts.everyone).toEqual({ phases: { plan: { order: ["a", "c"] } } });
});

test("a key that holds a slash, or nothing, keeps its path as a list", () => {
  for (const key of ["a/b", ""]) {
    const wire = toWire([{ op: "add", path: ["said", key], value: 1 }]);
    const mirror = receive(from({ said: {} }), ["p", "everyone", 1, wire]);
    expect(mirror?.parts.everyone).toEqual({ said: { [key]: 1 } });
  }
});
