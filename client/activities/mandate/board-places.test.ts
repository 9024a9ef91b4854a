import { expect, test } from "vitest";
import type { Area } from "./board-margins.ts";
import { flowsOf, labelBoxes } from "./board-flows.ts";
import { arrange, flowOf, packetsOf, type Places } from "./board-places.ts";
import type { HeldCard, LaidCard } from "./board-view.ts";

const held = (id: string): HeldCard => ({ id, title: id, kind: "terminaux", said: "", isOwn: false });
const laid = (id: string, kind: LaidCard["kind"]): LaidCard => ({ id, title: id, kind, isGuarded: false });
const hand = ["a", "b", "c", "d", "e"].map(held);
const nothing = { hand: [], laid: [], movements: undefined };
const percents = { terminaux: 0, reseaux: 0, centres: 0 };
const words = { terminaux: "", reseaux: "", centres: "" };
const moving = (kilograms: typeof percents) => ({ from: percents, to: percents, kilograms, words });
const all = moving({ terminaux: -900, reseaux: 20, centres: 300 });
const movements = { gained: all, back: all, where: all };
const PHONE = { width: 328, height: undefined, tallest: Infinity, text: 14 };
const LAPTOP = { width: 728, height: undefined, tallest: 420, text: 16 };
const ROOM = { width: 1250, height: 480, tallest: Infinity, text: 28 };

test("on a phone each card of the hand has a row of its own, a finger high and inside the canvas", () => {
  const places = arrange({ ...nothing, hand }, PHONE);
  expect(new Set(places.hand.map(({ x }) => x)).size).toBe(1);
  for (const box of places.hand) {
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.x + box.width).toBeLessThanOrEqual(328);
    expect(box.y + box.height).toBeLessThanOrEqual(places.height);
  }
});

test("a phone sees the heart of the maquette larger than the whole would be", () => {
  expect(arrange(nothing, PHONE).scale).toBeGreaterThan(328 / 1720);
});

test("an écran is never laid out as a phone, however small its window: the maquette keeps the most of it", () => {
  const { isNarrow, maquette } = arrange(kept, { width: 495, height: 290, tallest: Infinity, text: 19 });
  expect(isNarrow).toBe(false);
  expect(maquette.height).toBeGreaterThan(290 / 2);
});

test("the whole maquette fits the écran, whichever side is short", () => {
  for (const size of [ROOM, { ...ROOM, width: 700, height: 900 }]) {
    const { maquette } = arrange(nothing, size);
    expect(maquette.x).toBeGreaterThanOrEqual(-0.001);
    expect(maquette.y).toBeGreaterThanOrEqual(-0.001);
    expect(maquette.width).toBeLessThanOrEqual(size.width + 0.001);
    expect(maquette.height).toBeLessThanOrEqual(size.height + 0.001);
  }
});

/** What people look at on the maquette ends above its river. */
const PIECES_END = 965;
const kept = { ...nothing, laid: [laid("a", "centres"), laid("b", "centres")], movements };
const meet = (one: Area, other: Area) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

test("on the écran and on a laptop kept actions hide the ground of the maquette, never what stands on it", () => {
  for (const size of [ROOM, { ...ROOM, width: 782, height: 505 }, LAPTOP]) {
    const { cards, at, height } = arrange(kept, size);
    expect(cards).toHaveLength(2);
    for (const card of cards) {
      expect(card.y).toBeGreaterThanOrEqual(at([0, PIECES_END]).y);
      expect(card.y + card.height).toBeLessThanOrEqual(height);
    }
  }
});

test("on a phone kept actions and amounts lie under the maquette", () => {
  const { cards, amounts, foot, height } = arrange(kept, PHONE);
  expect(amounts).toBeDefined();
  for (const box of [...cards, ...Object.values(amounts ?? {})]) {
    expect(box.y).toBeGreaterThanOrEqual(foot);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
});

/** A label for each of three flows, on a board that has no room for them under it. */
const labelsIn = ({ at, window, text }: Places) =>
  labelBoxes(
    flowsOf(all, "back").map((flow) => ({
      flow,
      at: at(flow.path[3] ?? [0, 0]),
      width: 8 * text,
      height: 3 * text,
    })),
    window,
    20,
  );

test("cards and amounts never lie on one another", () => {
  for (const size of [ROOM, { ...ROOM, width: 782, height: 505 }, LAPTOP, PHONE, { ...PHONE, width: 288 }]) {
    const places = arrange(kept, size);
    const boxes = [...places.cards, ...(places.amounts ? Object.values(places.amounts) : labelsIn(places))];
    expect(boxes).toHaveLength(5);
    const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).map((other) => [box, other] as const));
    for (const [box, other] of pairs) expect(meet(box, other)).toBe(false);
  }
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
