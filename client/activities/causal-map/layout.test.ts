/** Where cards and links lie on a map. */
import { describe, expect, it } from "vitest";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { curveOf, placeAt, pointOf } from "./layout.ts";

describe("a map's layout", () => {
  it("puts a card back where it was dropped", () => {
    const place: Place = ["reseaux", 250, 500];
    expect(placeAt(pointOf(place))).toEqual(place);
  });

  it("snaps a card dropped outside every zone to the nearest one", () => {
    expect(placeAt({ x: 235, y: 300 })[0]).toMatch(/amont|terminaux/);
    expect(placeAt({ x: -400, y: 5000 })[0]).toBe("amont");
  });

  it("parts the two ways between two cards", () => {
    const places: Record<string, Place> = { a: ["usages", 0, 500], b: ["usages", 1000, 500] };
    const [there, back] = [curveOf("a>b", places), curveOf("b>a", places)];
    expect(Math.abs((there?.middle.y ?? 0) - (back?.middle.y ?? 0))).toBeGreaterThan(20);
  });

  it("draws no link to a card that is not on the map", () => {
    expect(curveOf("a>b", { a: ["usages", 0, 0] })).toBeUndefined();
  });
});
