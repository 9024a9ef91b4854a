/** Actors are spread in columns by kind, whatever their number, and a flow runs level into each of its ends. */
import { expect, test } from "vitest";
import { flowPath, placesOf, widthOf } from "./map-places.ts";

test("each kind has its column, its actors spread from top to bottom without sharing a place", () => {
  const places = placesOf([
    { id: "a", kind: "donor" },
    { id: "b", kind: "workshop" },
    { id: "c", kind: "donor" },
    { id: "d", kind: "prescriber" },
  ]);
  expect(places.get("a")?.x).toBe(places.get("c")?.x);
  expect([places.get("a")?.y, places.get("b")?.y, places.get("c")?.y]).toEqual([25, 50, 75]);
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
});

test("a flow begins at its giver and ends at its receiver; more devices make a wider duct, up to a point", () => {
  expect(flowPath({ x: 10, y: 20 }, { x: 50, y: 60 })).toBe("M10 20C30 20 30 60 50 60");
  expect(widthOf(40)).toBeGreaterThan(widthOf(10));
  expect(widthOf(500)).toBe(widthOf(100));
});
