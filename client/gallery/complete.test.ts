/** The gallery shows all that there is: each component of `client/ui`, and each moment that it names. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { JournalEntry } from "../../game/engine/replay.ts";
import { exhibitsByGroup } from "./catalogue.ts";
import { MOMENTS } from "./moments.ts";
import { stateAt } from "./sample-session.ts";
import { titleOf } from "./title-of.ts";

const ui = join(import.meta.dirname, "../ui");
const parts = join(import.meta.dirname, "parts");

/** Nothing of these is seen: one speaks, one hides words, one is the hint that a field carries. */
const UNSEEN = ["live-region.tsx", "visually-hidden.tsx", "personal-hint.tsx"];

test("every component of the kit stands on a sheet", () => {
  const sheets = readdirSync(parts)
    .map((name) => readFileSync(join(parts, name), "utf8"))
    .join("\n");
  const components = readdirSync(ui).filter((name) => name.endsWith(".tsx") && !UNSEEN.includes(name));
  expect(components.length).toBeGreaterThan(20);
  expect(components.filter((name) => !sheets.includes(`/ui/${name}"`))).toEqual([]);
});

test("every exhibit has a name of its own in the address, and a title", () => {
  const all = exhibitsByGroup.flatMap(({ exhibits }) => exhibits);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter((exhibit) => titleOf(exhibit) === exhibit.id)).toEqual([]);
});

/** Of a session: they are the phone, the écran (watched or not) and the console of each moment. */
const OF_A_SESSION = ["participant-door", "screen-door", "watch-door", "console-door"];

test("every page that an address of the product opens is an exhibit", () => {
  const main = readFileSync(join(import.meta.dirname, "../main.tsx"), "utf8");
  const opened = [...main.matchAll(/import\("\.\/(app\/[\w/-]+)\.tsx"\)/g)].map(([, path = ""]) => path);
  const shown = readFileSync(join(import.meta.dirname, "doors.ts"), "utf8");
  expect(opened.length).toBeGreaterThan(15);
  const hidden = opened.filter(
    (path) => !shown.includes(`../${path}.tsx`) && !OF_A_SESSION.some((door) => path.endsWith(`/${door}`)),
  );
  expect(hidden).toEqual([]);
});

/** A busy machine plays hundreds of commands slowly: that is no failure. */
const SLOW_MS = 30_000;
const replays = join(import.meta.dirname, "../../tests/replays");

function journalCalled(name: string) {
  const [first = "", ...lines] = readFileSync(join(replays, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  const header = JSON.parse(first) as Parameters<typeof stateAt>[0];
  const entries = lines.map((line) => JSON.parse(line) as JournalEntry & { checkpoint?: number }, SLOW_MS);
  return { header, entries: entries.filter(({ checkpoint }) => checkpoint === undefined) };
}

test.each(Object.entries(MOMENTS))(
  "its journal comes to the moment « %s », played by people",
  (_, moment) => {
    const { header, entries } = journalCalled(moment.journal);
    const { state } = stateAt(header, entries, moment);
    const people = Object.values(state.host.roster);
    expect(people.length).toBeGreaterThan(0);
    expect(people.every(({ isBot }) => !isBot)).toBe(true);
  },
);
