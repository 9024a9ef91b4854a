/** Titles beside cards that are too small to hold them. */
import { describe, expect, it } from "vitest";
import { placedTitles, type Titled } from "./canvas-titles.ts";

const CARD = { width: 40, height: 20 };
const MAP = { width: 400, height: 300 };
const cuts = [{ width: 90, height: 26 }];
const titled = (card: string, x: number, y: number, isWanted = false): Titled => ({
  ...{ card, at: { x, y }, cuts, isWanted },
});

describe("the titles of small cards", () => {
  it("stand under their card when nothing is there", () => {
    const spot = placedTitles([titled("a", 200, 100)], { card: CARD, map: MAP, taken: [] }).get("a")?.spot;
    expect(spot).toMatchObject({ x: 155, y: 110 });
  });

  it("never cover another card, another title, nor the name of a zone", () => {
    const cards = [titled("a", 200, 100), titled("b", 200, 128), titled("c", 260, 100)];
    const taken = [{ x: 100, y: 60, width: 80, height: 24 }];
    const placed = [...placedTitles(cards, { card: CARD, map: MAP, taken }).values()];
    expect(placed.length).toBeGreaterThan(0);
    const papers = [
      ...taken,
      ...placed.map(({ spot }) => spot),
      ...cards.map(({ at }) => ({ ...CARD, x: at.x - 20, y: at.y - 10 })),
    ];
    for (const { spot } of placed)
      expect(
        papers.filter(
          (other) =>
            spot.x < other.x + other.width &&
            other.x < spot.x + spot.width &&
            spot.y < other.y + other.height &&
            other.y < spot.y + spot.height,
        ),
      ).toHaveLength(1);
  });

  it("stay on the map", () => {
    const spot = placedTitles([titled("a", 25, 285)], { card: CARD, map: MAP, taken: [] }).get("a")?.spot;
    expect(spot).toMatchObject({ x: 47 });
    expect(spot && spot.y + spot.height).toBeLessThanOrEqual(MAP.height);
  });

  it("of what a chosen card is linked with come first, over other cards if need be", () => {
    const crowd = [-1, 0, 1].flatMap((column) =>
      [-1, 0, 1].map((row) => titled(`${column} ${row}`, 200 + column * 42, 150 + row * 22)),
    );
    const wanted = crowd.map((one) => (one.card === "0 0" ? { ...one, isWanted: true } : one));
    expect(placedTitles(crowd, { card: CARD, map: MAP, taken: [] }).has("0 0")).toBe(false);
    expect(placedTitles(wanted, { card: CARD, map: MAP, taken: [] }).has("0 0")).toBe(true);
  });
});
