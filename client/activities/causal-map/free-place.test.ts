/** Where cards go when somebody names their zone alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { freePlace } from "./free-place.ts";
import { CARD, pointOf } from "./layout.ts";

const deckFile = join(import.meta.dirname, "../../../scenarios/decks/toile.yaml");
const deck = parse(readFileSync(deckFile, "utf8")) as { cards: { id: string; zone: ZoneId }[] };

/** Pairs of cards of which one hides a part of the other. */
function covered(places: Readonly<Record<string, Place>>): readonly string[] {
  const points = Object.entries(places).map(([id, place]) => ({ id, ...pointOf(place) }));
  return points.flatMap((one, index) =>
    points
      .slice(index + 1)
      .filter(({ x, y }) => Math.abs(one.x - x) < CARD.width && Math.abs(one.y - y) < CARD.height)
      .map(({ id }) => `${one.id} and ${id}`),
  );
}

describe("the place of a card whose zone alone was named", () => {
  it("covers no other card when the whole deck is laid, each card in its zone", () => {
    const places: Record<string, Place> = {};
    for (const { id, zone } of deck.cards) places[id] = freePlace(places, zone);
    expect(Object.keys(places)).toHaveLength(50);
    expect(covered(places)).toEqual([]);
  });

  it("leaves the next cell empty as long as half of the zone is", () => {
    const places: Record<string, Place> = {};
    for (const id of ["a", "b", "c", "d"]) places[id] = freePlace(places, "usages");
    const columns = Object.values(places).map((place) => pointOf(place).x);
    const apart = columns.slice(1).map((x, index) => Math.abs(x - (columns[index] ?? 0)));
    expect(Math.min(...apart)).toBeGreaterThan(CARD.width * 1.5);
  });

  it("is found between cards that lie across the cells", () => {
    const places: Record<string, Place> = { a: ["leviers", 260, 240], b: ["leviers", 760, 750] };
    for (const id of ["c", "d"]) places[id] = freePlace(places, "leviers");
    expect(covered(places)).toEqual([]);
  });

  it("hides the least when its zone is full, and never lies exactly on another card", () => {
    for (const zone of ZONES) {
      const places: Record<string, Place> = {};
      for (let card = 0; card < 30; card += 1) places[`c${card}`] = freePlace(places, zone);
      expect(new Set(Object.values(places).map((place) => place.join())).size, zone).toBe(30);
    }
  });
});
