/** What lies under a finger, on the map and in the strip of the hand. */
import { describe, expect, it } from "vitest";
import { cardAt, linkAt } from "./canvas-hits.ts";
import { indexIn, isOver, mostPushed, roomBeside, spotIn, trayIn } from "./canvas-tray.ts";
import { isOnTile, TILE, tilesSeen } from "./canvas-tiles.ts";
import { curveOf } from "./layout.ts";
import type { Place } from "../../../game/activities/causal-map/state.ts";

const FAR = { x: 0, y: 0, scale: 0.2 };
const NEAR = { x: 0, y: 0, scale: 1 };

describe("a finger on the map", () => {
  const cards = new Map([
    ["a", { x: 300, y: 300 }],
    ["b", { x: 480, y: 300 }],
  ]);

  it("reaches a card drawn smaller than itself", () => {
    expect(cardAt(cards, FAR, { x: 60, y: 78 })).toBe("a");
    expect(cardAt(cards, FAR, { x: 60, y: 90 })).toBeUndefined();
  });

  it("takes the nearest of two cards that it covers", () => {
    expect(cardAt(cards, FAR, { x: 76, y: 70 })).toBe("a");
    expect(cardAt(cards, FAR, { x: 80, y: 70 })).toBe("b");
  });

  it("takes the card drawn last where two overlap", () => {
    const pile = new Map([...cards, ["c", { x: 320, y: 310 }]] as const);
    expect(cardAt(pile, NEAR, { x: 320, y: 300 })).toBe("c");
  });

  it("takes a link along its curve and by its sign, and none farther away", () => {
    const places: Record<string, Place> = { a: ["usages", 0, 500], b: ["usages", 1000, 500] };
    const curve = curveOf("a>b", places);
    if (!curve) throw new Error("two cards are placed");
    const curves = new Map([["a>b", curve]]);
    expect(linkAt(curves, NEAR, curve.middle)).toBe("a>b");
    expect(linkAt(curves, NEAR, { x: curve.from.x + 3, y: curve.from.y + 3 })).toBe("a>b");
    expect(linkAt(curves, NEAR, { x: curve.middle.x, y: curve.middle.y + 60 })).toBeUndefined();
  });
});

describe("the strip of the hand", () => {
  it("lies under the map on a phone, at its right on a wide canvas, and nowhere without cards", () => {
    const [phone, wide] = [
      { width: 358, height: 500 },
      { width: 1200, height: 560 },
    ];
    expect(roomBeside(phone, trayIn(phone, 3)).width).toBe(358);
    expect(roomBeside(wide, trayIn(wide, 3)).height).toBe(560);
    expect(roomBeside(wide, trayIn(wide, 3)).width).toBeLessThan(1200);
    expect(trayIn(phone, 0)).toBeUndefined();
  });

  it("finds under a finger the card that lies there, however far the strip was pushed", () => {
    for (const size of [
      { width: 358, height: 500 },
      { width: 1200, height: 560 },
    ]) {
      const tray = trayIn(size, 9);
      if (!tray) throw new Error("nine cards have a strip");
      const spot = spotIn(tray, 4, 120);
      const middle = { x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 };
      expect(isOver(tray, middle)).toBe(true);
      expect(indexIn(tray, middle, 120)).toBe(4);
    }
  });

  it("is pushed until its last card is seen whole, and no farther", () => {
    const size = { width: 358, height: 500 };
    const tray = trayIn(size, 6);
    if (!tray) throw new Error("six cards have a strip");
    const last = spotIn(tray, 5, mostPushed(tray, 6));
    expect(last.x + last.width).toBeLessThanOrEqual(358);
    expect(mostPushed(tray, 1)).toBe(0);
  });
});

describe("tiles of links", () => {
  it("cover what is seen", () => {
    const room = { width: 800, height: 500 };
    const tiles = tilesSeen({ x: -130, y: 40, scale: 1 }, room, 1);
    const rights = tiles.map(({ column }) => (column + 1) * TILE - 130);
    const lefts = tiles.map(({ column }) => column * TILE - 130);
    expect(Math.min(...lefts)).toBeLessThanOrEqual(0);
    expect(Math.max(...rights)).toBeGreaterThanOrEqual(800);
  });

  it("hold the links that pass over them, and no others", () => {
    const places: Record<string, Place> = { a: ["usages", 0, 0], b: ["centres", 1000, 1000] };
    const curve = curveOf("a>b", places);
    if (!curve) throw new Error("two cards are placed");
    const { x, y } = curve.to;
    expect(isOnTile(curve, { column: Math.floor(x / TILE), row: Math.floor(y / TILE) }, 1)).toBe(true);
    expect(isOnTile(curve, { column: -2, row: 0 }, 1)).toBe(false);
  });
});
