/** The dates of an erasing, with clocks that go wrong. */
import { expect, test } from "vitest";
import { corrected, erasesAt, isAbandoned, isDays, isNear, retentionOf, seen } from "./dates.ts";

const at = (day: number) => Date.UTC(2026, 0, day);
const iso = (day: number) => new Date(at(day)).toISOString();
const term = { code: "ABC234", seq: 5, seenAt: iso(1), endedAt: iso(1), announcedAt: null };
const thirty = retentionOf(30);

test("thirty days after the end, and never less than seven after the announcement", () => {
  expect(erasesAt({ ...term, endedAt: null }, thirty)).toBeUndefined();
  expect(erasesAt(term, thirty)).toBe(at(31));
  expect(erasesAt({ ...term, announcedAt: iso(24) }, thirty)).toBe(at(31));
  expect(erasesAt({ ...term, announcedAt: iso(60) }, thirty)).toBe(at(67));
  expect(erasesAt({ ...term, announcedAt: iso(1) }, retentionOf(2))).toBe(at(3));
});

test("announced seven days before, not earlier", () => {
  expect(isNear(iso(1), thirty, at(24) - 1)).toBe(false);
  expect(isNear(iso(1), thirty, at(24))).toBe(true);
});

test("abandoned after seven days without a command", () => {
  expect(isAbandoned(term, at(8) - 1)).toBe(false);
  expect(isAbandoned(term, at(8))).toBe(true);
});

test("the end is when it was first seen; a later gesture moves nothing, a reopening does", () => {
  const look = { code: "ABC234", seq: 5, isEnded: false, now: at(1) };
  const running = seen(undefined, look);
  expect(running).toEqual({ ...term, endedAt: null });
  expect(seen(running, { ...look, now: at(3) })).toEqual(running);
  const ended = seen(running, { ...look, seq: 6, isEnded: true, now: at(4) });
  expect(ended).toMatchObject({ seenAt: iso(4), endedAt: iso(4) });
  const announced = { ...ended, announcedAt: iso(5) };
  const left = seen(announced, { ...look, seq: 7, isEnded: true, now: at(6) });
  expect(left).toMatchObject({ endedAt: iso(4), announcedAt: iso(5) });
  const reopened = seen(left, { ...look, seq: 8, isEnded: false, now: at(7) });
  expect(reopened).toMatchObject({ endedAt: null, announcedAt: null });
});

test("a clock that was ahead brings nothing nearer", () => {
  const ahead = { ...term, seenAt: iso(90), endedAt: iso(90), announcedAt: iso(90) };
  expect(corrected(ahead, at(10))).toEqual({ ...term, seenAt: iso(10), endedAt: iso(10) });
  expect(corrected(term, at(10))).toEqual(term);
});

test("a number of days is whole, one at least", () => {
  expect([1, 30, 3650].every(isDays)).toBe(true);
  expect([0, -1, 2.5, NaN, 3651].some(isDays)).toBe(false);
});
