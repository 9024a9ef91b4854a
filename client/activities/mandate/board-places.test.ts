import { expect, test } from "vitest";
import { arrange, flowOf, packetsOf } from "./board-places.ts";
import type { HeldCard, LaidCard } from "./board-view.ts";

const held = (id: string): HeldCard => ({ id, title: id, kind: "terminaux", said: "", isOwn: false });
const laid = (id: string, kind: LaidCard["kind"]): LaidCard => ({ id, title: id, kind, isGuarded: false });
const hand = ["a", "b", "c", "d", "e"].map(held);
const PHONE = { width: 328, height: undefined, tallest: Infinity, text: 14 };
const ROOM = { width: 1250, height: 480, tallest: Infinity, text: 28 };

test("on a phone each card of the hand has a row of its own, a finger high and inside the canvas", () => {
  const places = arrange({ hand, laid: [] }, PHONE);
  expect(new Set(places.hand.map(({ x }) => x)).size).toBe(1);
  for (const box of places.hand) {
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.x + box.width).toBeLessThanOrEqual(328);
    expect(box.y + box.height).toBeLessThanOrEqual(places.height);
  }
});

test("a phone sees the heart of the maquette larger than the whole would be", () => {
  expect(arrange({ hand: [], laid: [] }, PHONE).scale).toBeGreaterThan(328 / 1720);
});

test("the whole maquette fits the écran, whichever side is short", () => {
  for (const size of [ROOM, { ...ROOM, width: 700, height: 900 }]) {
    const { maquette } = arrange({ hand: [], laid: [] }, size);
    expect(maquette.x).toBeGreaterThanOrEqual(-0.001);
    expect(maquette.y).toBeGreaterThanOrEqual(-0.001);
    expect(maquette.width).toBeLessThanOrEqual(size.width + 0.001);
    expect(maquette.height).toBeLessThanOrEqual(size.height + 0.001);
  }
});

test("two kept actions of one terrace lie apart and inside the canvas", () => {
  for (const kind of ["terminaux", "centres", "gouvernance"] as const) {
    const { cards } = arrange({ hand: [], laid: [laid("a", kind), laid("b", kind)] }, ROOM);
    const [first, second] = cards;
    if (!first || !second) throw new Error("two cards");
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect(second.y + second.height).toBeLessThanOrEqual(480);
  }
});

test("a card lies lower when its terrace is lower, whatever the order they were kept in", () => {
  const { cards } = arrange({ hand: [], laid: [laid("a", "centres"), laid("b", "terminaux")] }, ROOM);
  expect(cards[0]?.y ?? 0).toBeGreaterThan(cards[1]?.y ?? 0);
});

test("a duct is as wide as on the day it is compared with when nothing moved, and follows what did", () => {
  expect(flowOf(0)).toBe(1);
  expect(flowOf(5)).toBeCloseTo(1.4);
  expect(flowOf(-5)).toBeCloseTo(0.6);
  expect(flowOf(-80)).toBeGreaterThan(0);
});

test("what moved sends a packet at least, and nothing sends none", () => {
  expect(packetsOf(0.2, 900)).toBe(0);
  expect(packetsOf(12, 900)).toBe(1);
  expect(packetsOf(-900, 900)).toBe(6);
});
