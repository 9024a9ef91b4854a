import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GestureChannel } from "./gestures.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const typing = (on: string) => ({ kind: "typing", on }) as const;

test("the first gesture leaves at once, then the newest of each tenth of a second", () => {
  const told: string[] = [];
  const channel = new GestureChannel(({ gesture }) => told.push(gesture.on));
  for (let n = 0; n < 20; n += 1) {
    channel.tell(typing(`n${n}`));
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(500);
  expect(told).toEqual(["n0", "n9", "n19"]);
});

test("after a silence the next gesture leaves at once again", () => {
  const told: string[] = [];
  const channel = new GestureChannel(({ gesture }) => told.push(gesture.on));
  channel.tell(typing("a"));
  vi.advanceTimersByTime(300);
  channel.tell(typing("b"));
  expect(told).toEqual(["a", "b"]);
});

test("a gesture fades when no newer one of the same seat comes", () => {
  const channel = new GestureChannel(() => undefined);
  channel.receive({ s1: typing("a"), s2: typing("b") });
  vi.advanceTimersByTime(2_000);
  channel.receive({ s2: typing("c") });
  vi.advanceTimersByTime(1_000);
  expect(channel.seen.value).toEqual({ s2: typing("c") });
});
