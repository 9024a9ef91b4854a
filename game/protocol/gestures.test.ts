/** A gesture says the same after its short way on the wire. */
import { expect, test } from "vitest";
import type { Gesture } from "./commands.ts";
import { gestureFromWire, gestureToWire } from "./frames.ts";

test.each<Gesture>([
  { kind: "typing", on: "a1/owner" },
  { kind: "cursor", on: "donnees", at: [0, 1] },
  { kind: "drag", on: "donnees", at: [0.125, 0.999] },
])("a $kind comes back as it left", (gesture) => {
  expect(gestureFromWire(gestureToWire(gesture))).toEqual(gesture);
});

test("a place finer than a thousandth comes back as the nearest one", () => {
  const wire = gestureToWire({ kind: "drag", on: "donnees", at: [0.12345, 0.9996] });
  expect(gestureFromWire(wire)).toEqual({ kind: "drag", on: "donnees", at: [0.123, 1] });
});
