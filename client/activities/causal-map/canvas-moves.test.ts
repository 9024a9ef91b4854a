/** How a drag is told, where cards are on their way, and when another person's drag is over. */
import { describe, expect, it } from "vitest";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import type { Gesture } from "../../../game/protocol/commands.ts";
import { DragTelling, Glides, partOf } from "./canvas-moves.ts";
import { OthersDrags, type MapState } from "./canvas-state.ts";

describe("the telling of a drag", () => {
  it("leaves a quarter of a second after it began, then every three quarters", () => {
    const telling = new DragTelling();
    const told = Array.from({ length: 200 }, (_, step) => telling.due({ x: step * 5, y: 0 }, step * 10));
    const times = told.flatMap((part, step) => (part ? [step * 10] : []));
    expect(times).toEqual([250, 1_000, 1_750]);
  });

  it("says nothing of a card that is held still", () => {
    const telling = new DragTelling();
    telling.due({ x: 100, y: 100 }, 0);
    expect(telling.due({ x: 100, y: 100 }, 300)).toBeDefined();
    expect(telling.due({ x: 102, y: 101 }, 5_000)).toBeUndefined();
    expect(telling.due({ x: 200, y: 100 }, 5_010)).toBeDefined();
  });

  it("stays inside the map, as gestures must", () => {
    expect(partOf({ x: -50, y: 4_000 })).toEqual([0, 1]);
  });
});

describe("cards on their way", () => {
  const sent = { now: 0, lasts: 100 };

  it("appear where they are sent first, then go from place to place", () => {
    const glides = new Glides();
    glides.send("a", { x: 10, y: 0 }, sent);
    expect(glides.at("a", 0)).toEqual({ x: 10, y: 0 });
    glides.send("a", { x: 110, y: 0 }, sent);
    const half = glides.at("a", 50)?.x ?? 0;
    expect(half).toBeGreaterThan(10);
    expect(half).toBeLessThan(110);
    expect(glides.at("a", 100)).toEqual({ x: 110, y: 0 });
  });

  it("leave from where they are seen when they are sent elsewhere on their way", () => {
    const glides = new Glides();
    glides.put("a", { x: 0, y: 0 });
    glides.send("a", { x: 100, y: 0 }, sent);
    const seen = glides.at("a", 40)?.x;
    glides.send("a", { x: 0, y: 300 }, { now: 40, lasts: 100 });
    expect(glides.at("a", 40)?.x).toBeCloseTo(seen ?? Number.NaN);
  });

  it("rest once they are there: nothing is drawn for them any more", () => {
    const glides = new Glides();
    glides.put("a", { x: 0, y: 0 });
    glides.send("a", { x: 100, y: 0 }, sent);
    expect(glides.moving(50).has("a")).toBe(true);
    expect(glides.moving(100).size).toBe(0);
  });

  it("are there at once for who asked for no movement", () => {
    const glides = new Glides();
    glides.put("a", { x: 0, y: 0 });
    glides.send("a", { x: 100, y: 0 }, { now: 0, lasts: 0 });
    expect(glides.at("a", 0)).toEqual({ x: 100, y: 0 });
    expect(glides.moving(0).size).toBe(0);
  });
});

describe("another person's drag", () => {
  const stateWith = (gestures: Record<string, Gesture>, places: Record<string, Place> = {}): MapState => ({
    map: { places, links: {}, cut: null, stickers: {}, strokes: {} },
    zones: {
      ...{ usages: "", terminaux: "", reseaux: "", centres: "" },
      ...{ amont: "", effets: "", rebond: "", leviers: "" },
    },
    fronts: new Map([["a", { id: "a", title: "A", picture: "a", zone: "usages" }]]),
    hand: [],
    seat: "s1",
    members: { s1: "Ana", s2: "Bakari" },
    gestures,
    selected: null,
    isFrozen: false,
  });
  const drag: Gesture = { kind: "drag", on: "a", at: [0.5, 0.5] };

  it("is shown with who holds the card; one's own is not", () => {
    expect(new OthersDrags().follow(stateWith({ s2: drag })).get("a")?.seat).toBe("s2");
    expect(new OthersDrags().follow(stateWith({ s1: drag })).size).toBe(0);
  });

  it("is over once the card is laid, although its gesture is still there", () => {
    const drags = new OthersDrags();
    drags.follow(stateWith({ s2: drag }));
    expect(drags.follow(stateWith({ s2: drag }, { a: ["usages", 1, 1] })).size).toBe(0);
    expect(drags.follow(stateWith({ s2: drag }, { a: ["usages", 1, 1] })).size).toBe(0);
    expect(drags.follow(stateWith({ s2: { ...drag } }, { a: ["usages", 1, 1] })).size).toBe(1);
  });

  it("of a card that this device knows nothing of is not shown", () => {
    expect(new OthersDrags().follow(stateWith({ s2: { ...drag, on: "z" } })).size).toBe(0);
  });
});
