/** Who gives their place first when a day is full: ended visits, then long absences; never who is here. */
import { expect, test } from "vitest";
import type { Held } from "../../game/engine/activity.ts";
import { Away, goneFirst } from "./absences.ts";

const MINUTE = 60_000;
let now = 0;
const guest = (...seats: string[]) => ({ connection: { door: "participant", seats } as const });
const HELD: Readonly<Record<string, Held>> = { s1: "visit", s2: "nothing", s3: "nothing", s4: "place" };
const first = (away: Away, ...here: string[]) =>
  goneFirst(Object.keys(HELD), (seat) => HELD[seat] ?? "place", away.among([guest(...here)]));

test("an ended visit gives its place before one that may go on, and who left first before the others", () => {
  now = 0;
  const away = new Away(() => now);
  now = MINUTE;
  away.left(["s3"]);
  now = 2 * MINUTE;
  away.left(["s1", "s2", "s4"]);
  now = 60 * MINUTE;
  expect(first(away)).toBe("s3");
  expect(first(away, "s3")).toBe("s2");
  expect(first(away, "s2", "s3")).toBe("s1");
  expect(first(away, "s1", "s2", "s3")).toBeUndefined();
});

test("a telephone that slept for a quarter of an hour keeps its place, and so does a tablet cut for a moment", () => {
  now = 0;
  const away = new Away(() => now);
  now = 15 * MINUTE;
  expect(first(away, "s2", "s3")).toBeUndefined();
  away.left(["s2", "s3"]);
  now += 5_000;
  expect(first(away, "s1")).toBeUndefined();
});
