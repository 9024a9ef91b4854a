/** How long a session was played, read off its state. */
import { expect, test } from "vitest";
import { newState, type State } from "../engine/session.ts";
import { playedMs } from "./played.ts";

const spent = (spentMs: number, lastOpenedAt = 0) => ({
  openedAt: 0,
  lastOpenedAt,
  spent: spentMs,
  left: null,
});

function stateWith(flow: Partial<State["everyone"]["flow"]>, timeline: State["host"]["timeline"]): State {
  const state = newState("seed", 1);
  return {
    ...state,
    everyone: { ...state.everyone, flow: { ...state.everyone.flow, ...flow } },
    host: { ...state.host, timeline },
  };
}

test("before the start nothing is played, however long people wait", () => {
  expect(playedMs(stateWith({ status: "lobby" }, {}), 900_000)).toBe(0);
});

test("the open phase counts up to now, those before it for what they took", () => {
  const state = stateWith({ status: "running", phase: "b" }, { a: spent(60_000), b: spent(5_000, 100_000) });
  expect(playedMs(state, 130_000)).toBe(95_000);
});

test("once over, what was spent is all there is", () => {
  const state = stateWith({ status: "ended", phase: "b" }, { a: spent(60_000), b: spent(5_000, 100_000) });
  expect(playedMs(state, 9_000_000)).toBe(65_000);
});
