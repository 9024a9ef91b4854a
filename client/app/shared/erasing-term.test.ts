/** When the erasing of a session is said louder. */
import { expect, test } from "vitest";
import { isAnnounced } from "./erasing-term.ts";

const term = { erasesAt: "2026-12-21T18:00:00Z", endedOn: "2026-11-21", days: 30, noticeDays: 7 };
const on = (time: string) => isAnnounced(term, Date.parse(time));

test("it is announced seven days before, not eight, and never without a date", () => {
  expect([on("2026-12-13T18:00:00Z"), on("2026-12-14T18:00:00Z")]).toEqual([false, true]);
  expect(isAnnounced({ ...term, erasesAt: null }, Date.parse("2027-01-01"))).toBe(false);
});
