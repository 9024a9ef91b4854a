import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mostTelling, onRing, ring, SOUNDS, type SoundName } from "../shared/ring.ts";
import { oneAtOnce } from "./sound.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("of what rings together, the most telling sound is heard alone", () => {
  const heard: SoundName[] = [];
  const rung = oneAtOnce((name) => heard.push(name));
  for (const name of ["card", "torn", "vote"] as const) rung(name);
  vi.runAllTimers();
  expect(heard).toEqual(["torn"]);
});

test("what rings later is heard too", () => {
  const heard: SoundName[] = [];
  const rung = oneAtOnce((name) => heard.push(name));
  rung("bell");
  vi.runAllTimers();
  rung("card");
  vi.runAllTimers();
  expect(heard).toEqual(["bell", "card"]);
});

test("a sound is heard by whoever listens, until they stop", () => {
  const heard: SoundName[] = [];
  const stop = onRing((name) => heard.push(name));
  ring("pawn");
  stop();
  ring("bell");
  expect(heard).toEqual(["pawn"]);
});

test("nothing rung tells nothing, and the end of time is told above a card", () => {
  expect(mostTelling([])).toBeUndefined();
  expect(mostTelling(["bell", "card"])).toBe("bell");
  expect(new Set(SOUNDS).size).toBe(SOUNDS.length);
});
