/** Where cards and links lie on a map. */
import { describe, expect, it } from "vitest";
import { ZONES } from "../../../game/activities/causal-map/terms.ts";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { CARD, curveOf, freePlace, placeAt, pointOf } from "./layout.ts";

describe("a map's layout", () => {
  it("puts a card back where it was dropped", () => {
    const place: Place = ["reseaux", 250, 500];
    expect(placeAt(pointOf(place))).toEqual(place);
  });

  it("snaps a card dropped outside every zone to the nearest one", () => {
    expect(placeAt({ x: 235, y: 300 })[0]).toMatch(/amont|terminaux/);
    expect(placeAt({ x: -400, y: 5000 })[0]).toBe("amont");
  });

  it("gives each new card of a zone a place that covers no other, as long as there is room", () => {
    for (const zone of ZONES) {
      const places: Record<string, Place> = {};
      for (let card = 0; card < 4; card += 1) places[`c${card}`] = freePlace(places, zone);
      const points = Object.values(places).map(pointOf);
      points.forEach((one, index) =>
        points.slice(index + 1).forEach((other) => {
          const isApart =
            Math.abs(one.x - other.x) >= CARD.width * 0.8 || Math.abs(one.y - other.y) >= CARD.height * 0.8;
          expect(isApart, zone).toBe(true);
        }),
      );
    }
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
