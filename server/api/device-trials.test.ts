import { expect, test } from "vitest";
import { DeviceTrials } from "./device-trials.ts";

const MINUTE = 60_000;

test("a device that tries twice counts once, by the way it took last", () => {
  const trials = new DeviceTrials();
  trials.note("a", "websocket", 0);
  trials.note("b", "websocket", 0);
  trials.note("a", "tunnel", MINUTE);
  expect(trials.counts(MINUTE)).toEqual({ websocket: 1, tunnel: 1 });
});

test("after half an hour a device is forgotten", () => {
  const trials = new DeviceTrials();
  trials.note("a", "websocket", 0);
  trials.note("b", "websocket", 20 * MINUTE);
  expect(trials.counts(31 * MINUTE)).toEqual({ websocket: 1, tunnel: 0 });
});

test("invented devices push others out and take no more room", () => {
  const trials = new DeviceTrials();
  for (let n = 0; n < 5_000; n += 1) trials.note(`d${n}`, "tunnel", n);
  expect(trials.counts(5_000)).toEqual({ websocket: 0, tunnel: 1_000 });
});
