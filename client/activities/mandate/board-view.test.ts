import { expect, test } from "vitest";
import type { Resolution, Shown } from "../../../game/activities/mandate/state.ts";
import { countsSince, movementsOf, screenBoard } from "./board-view.ts";

const weight = (terminaux: number, reseaux: number, centres: number) => ({
  carbon: { terminaux, reseaux, centres },
  matter: { terminaux: 0, reseaux: 0, centres: 0 },
});
const even = { service: 5, security: 5, inclusion: 5 };
const resolution: Resolution = {
  before: weight(1000, 100, 500),
  gained: weight(800, 100, 500),
  cameBack: weight(900, 100, 550),
  acted: [],
  opened: [],
  revealed: [],
  skipped: [],
  back: {},
  gauges: { before: even, gained: even, cameBack: even },
};
const now = { terminaux: -10, reseaux: 0, centres: 10 };

test("each movement begins where the one before it ended", () => {
  const { gained, back, where } = movementsOf(resolution, now, "fr");
  expect(gained.to).toEqual(back.from);
  expect(back.to).toEqual(where.to);
});

test("the last movement ends at the percents that the rulers say", () => {
  const { back } = movementsOf(resolution, now, "fr");
  expect(back.to.terminaux).toBeCloseTo(-10);
  expect(back.to.centres).toBeCloseTo(10);
  expect(movementsOf(resolution, now, "fr").gained.from.terminaux).toBeCloseTo(0);
});

test("what moved is said with its sign and its unit, in the page's language", () => {
  const { gained, where } = movementsOf(resolution, now, "fr");
  expect(gained.words.terminaux).toBe("−200\u00a0kg");
  expect(where.kilograms).toEqual({ terminaux: -100, reseaux: 0, centres: 50 });
});

test("the écran's board holds the shown table's counts, papers and guarded cards", () => {
  const shown: Shown = {
    team: "t1",
    year: 1,
    kept: [{ action: "a", isGuarded: true }],
    resolution: null,
    faceDown: [["terminaux", "centres"]],
    counts: { "parc.portable.nombre": { first: 750, now: 700 } },
  };
  const plain = { guard: 0, documented: null, facts: [], skipped: {} };
  const actions = {
    a: { title: "Garder", summary: "", rebound: "", guards: [], tiers: ["centres"], ...plain },
  };
  const view = screenBoard({ shown, ruler: undefined, actions, language: "fr", day: 0 });
  expect(view.piles).toEqual([{ id: "portable", first: 750, now: 700, words: "700" }]);
  expect(view.laid).toEqual([{ id: "a", title: "Garder", kind: "centres", isGuarded: true }]);
  expect(view.faceDown).toEqual([["terminaux", "centres"]]);
  expect(view.movements).toBeUndefined();
});

test("a pile of one's own table is compared with the first day, whenever one arrived", () => {
  const counts = countsSince({ serveurs: 20 }, { serveurs: 17, "croissance.serveurs": 3 });
  expect(counts).toEqual({ serveurs: { first: 20, now: 17 } });
});
