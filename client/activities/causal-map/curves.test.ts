/** Which way links bend. */
import { describe, expect, it } from "vitest";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import type { Sign } from "../../../game/activities/causal-map/terms.ts";
import { areCrossed, curvesOf, lineOf } from "./curves.ts";
import { CARD, curveOf, pointOf } from "./layout.ts";

const links = (signs: Readonly<Record<string, Sign>>) =>
  Object.fromEntries(Object.entries(signs).map(([id, sign]) => [id, { sign }]));

describe("the bends of a map's links", () => {
  it("keep a link that feeds clear of one that slows, when another bend does", () => {
    const places: Record<string, Place> = {
      a: ["terminaux", 0, 500],
      b: ["terminaux", 1000, 500],
      c: ["terminaux", 500, 0],
      d: ["reseaux", 500, 0],
    };
    const plain = ["a>b", "c>d"].map((link) => curveOf(link, places));
    const [first, second] = plain.map((curve) => (curve ? lineOf(curve) : []));
    expect(first && second && areCrossed(first, second)).toBe(true);
    const { "a>b": long, "c>d": short } = curvesOf(links({ "a>b": "feeds", "c>d": "slows" }), places);
    expect(long && short && areCrossed(lineOf(long), lineOf(short))).toBe(false);
  });

  it("go around a card that lies on the straight way", () => {
    const places: Record<string, Place> = {
      a: ["terminaux", 0, 500],
      b: ["terminaux", 1000, 500],
      c: ["terminaux", 500, 1000],
    };
    const { "a>b": curve } = curvesOf(links({ "a>b": "feeds" }), places);
    const card = pointOf(places.c ?? ["usages", 0, 0]);
    const isOver =
      curve &&
      lineOf(curve).some(
        ({ x, y }) => Math.abs(x - card.x) < CARD.width / 2 && Math.abs(y - card.y) < CARD.height / 2,
      );
    expect(isOver).toBe(false);
  });

  it("are the same whatever the order the links came in", () => {
    const places: Record<string, Place> = {
      a: ["usages", 100, 500],
      b: ["effets", 500, 900],
      c: ["amont", 500, 300],
      d: ["reseaux", 800, 200],
    };
    const signs = { "a>b": "feeds", "c>d": "slows", "b>c": "feeds", "d>a": "slows" } as const;
    const turned = Object.fromEntries(Object.entries(signs).reverse());
    expect(curvesOf(links(turned), places)).toEqual(curvesOf(links(signs), places));
  });

  it("leave out a link whose card is not on the map", () => {
    expect(curvesOf(links({ "a>b": "feeds" }), { a: ["usages", 0, 0] })).toEqual({});
  });
});
