/** What part of a map is looked at. */
import { describe, expect, it } from "vitest";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { MAP, pointOf } from "./layout.ts";
import { askedLinks, cardsLookedAt, panned, partAround, zoomed } from "./room-map.ts";

const places: Record<string, Place> = { a: ["usages", 0, 0], b: ["effets", 500, 1000] };
const whole = { x: 0, y: 0, width: MAP.width, height: MAP.height };

describe("the part of a map that is seen", () => {
  it("is the whole map when nothing is lit", () => {
    expect(partAround(places, [])).toEqual(whole);
  });
  it("holds what is lit, in the map's own proportions, never outside it", () => {
    const seen = partAround(places, ["b"]);
    const { x, y } = pointOf(["effets", 500, 1000]);
    expect(seen.width / seen.height).toBeCloseTo(MAP.width / MAP.height);
    expect(x > seen.x && x < seen.x + seen.width && y > seen.y && y < seen.y + seen.height).toBe(true);
    expect(seen.x + seen.width).toBeLessThanOrEqual(MAP.width);
    expect(seen.width).toBeLessThan(MAP.width / 2);
  });
  it("goes to what is lit, else to the link that was just drawn, else to all that is laid", () => {
    const map = { places: { ...places, c: ["usages", 200, 0] as const } };
    expect(cardsLookedAt(map, ["b"], "a>c")).toEqual(["b"]);
    expect(cardsLookedAt(map, [], "a>c")).toEqual(["a", "c"]);
    expect(cardsLookedAt(map, [], undefined)).toEqual(["a", "b", "c"]);
  });
  it("grows no larger than the map, and moves no further than its edge", () => {
    expect(zoomed(zoomed(whole, 0.75), 4)).toEqual(whole);
    expect(panned(zoomed(whole, 0.5), -9, 9)).toEqual({ x: 0, y: 500, width: 800, height: 500 });
  });
});

it("links are asked about while somebody objects, or while their reason is missing", () => {
  const links = {
    "a>b": { sign: "feeds", by: "s", asksWhy: true },
    "b>a": { sign: "feeds", by: "s", asksWhy: true, reason: "w" },
    "a>c": { sign: "feeds", by: "s", voices: { s: "object" } },
    "c>a": { sign: "feeds", by: "s", voices: { s: "object", u: "agree", v: "agree" } },
  } as const;
  expect(askedLinks({ links }, 3)).toEqual(["a>b", "a>c"]);
});
