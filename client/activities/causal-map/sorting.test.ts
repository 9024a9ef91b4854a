/** The order in which cards are told. */
import { describe, expect, it } from "vitest";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { cardsIn, cardsOnMap, handOf, neighbourOf } from "./sorting.ts";

const places: Record<string, Place> = {
  right: ["usages", 900, 0],
  left: ["usages", 100, 500],
  low: ["effets", 0, 800],
  high: ["effets", 900, 100],
};

describe("cards on the map", () => {
  it("are told along the longer side of their zone", () => {
    expect(cardsIn(places, "usages")).toEqual(["left", "right"]);
    expect(cardsIn(places, "effets")).toEqual(["high", "low"]);
  });

  it("come zone by zone, in the order of the zones", () => {
    expect(cardsOnMap(places)).toEqual(["left", "right", "high", "low"]);
  });

  it("change places with the next one of their own zone alone", () => {
    expect(neighbourOf(places, "left", 1)).toBe("right");
    expect(neighbourOf(places, "left", -1)).toBeUndefined();
    expect(neighbourOf(places, "right", 1)).toBeUndefined();
    expect(neighbourOf(places, "nowhere", 1)).toBeUndefined();
  });
});

it("a hand holds what is not placed, one's own first", () => {
  const holders = { a: "me", b: "other", c: "me", left: "me" };
  expect(
    handOf(
      [
        ["a", "left"],
        ["b", "c"],
      ],
      { places, holders },
      "me",
    ),
  ).toEqual({ own: ["a", "c"], others: ["b"] });
});
