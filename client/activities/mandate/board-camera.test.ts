import { expect, test } from "vitest";
import { CAMERA_KEYS, frameFor, nearer, seenFrom, storyOf } from "./board-camera.ts";
import { flowsOf } from "./board-flows.ts";
import { arrange, WHOLE } from "./board-places.ts";
import type { Box } from "../../stage/geometry.ts";

const places = arrange(
  { hand: [], laid: [{ id: "a", title: "a", kind: "centres", isGuarded: true }], movements: undefined },
  { width: 760, height: 460, tallest: Infinity, text: 28 },
);
const none = { terminaux: 0, reseaux: 0, centres: 0 };
const words = { terminaux: "", reseaux: "", centres: "" };
const told = (kilograms: Partial<typeof none>) =>
  flowsOf({ from: none, to: none, words, kilograms: { ...none, ...kilograms } }, "back");
const outside = ({ x, y, width, height }: Box) =>
  x < 0 || y < 0 || x + width > WHOLE.width + 0.001 || y + height > WHOLE.height + 0.001;

test("whatever keys are pressed the view never leaves the landscape", () => {
  let seen: Box = WHOLE;
  const keys = Object.keys(CAMERA_KEYS).filter((key) => key !== "0");
  for (let press = 0; press < 400; press += 1) {
    seen = CAMERA_KEYS[keys[(press * 7 + (press >> 3)) % keys.length] ?? "+"]?.(seen) ?? seen;
    expect(outside(seen)).toBe(false);
  }
  expect(CAMERA_KEYS["0"]?.(seen)).toEqual(WHOLE);
});

test("a maquette larger than its window leaves no bare edge in it", () => {
  const { window } = places;
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
    let seen = nearer(nearer(nearer(WHOLE)));
    for (let press = 0; press < 9; press += 1) seen = CAMERA_KEYS[key]?.(seen) ?? seen;
    const { maquette } = seenFrom(places, frameFor(places, seen));
    expect(maquette.width).toBeGreaterThan(window.width);
    expect(maquette.x).toBeLessThanOrEqual(0);
    expect(maquette.y).toBeLessThanOrEqual(0);
    expect(maquette.x + maquette.width).toBeGreaterThanOrEqual(window.width - 0.001);
    expect(maquette.y + maquette.height).toBeGreaterThanOrEqual(window.height - 0.001);
  }
});

test("all of it is where it was laid", () => {
  expect(seenFrom(places, frameFor(places, undefined)).maquette).toEqual(places.maquette);
  expect(seenFrom(places, frameFor(places, WHOLE)).maquette).toEqual(places.maquette);
});

test("a terrace that is told is seen nearer, its flow whole and above the cards", () => {
  for (const kilograms of [{ terminaux: 9 }, { centres: 9 }, { reseaux: 3 }, { terminaux: -9, centres: 4 }]) {
    const flows = told(kilograms);
    const near = seenFrom(places, frameFor(places, storyOf(flows)));
    expect(near.scale).toBeGreaterThan(places.scale);
    for (const spot of flows.flatMap(({ path }) => path)) {
      const { x, y } = near.at(spot);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(760);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(places.window.height);
    }
  }
});

test("where nothing moved the whole is seen", () => {
  expect(storyOf(told({}))).toBeUndefined();
});
