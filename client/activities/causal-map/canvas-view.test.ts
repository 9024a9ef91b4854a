/** What of a map is seen: zoom, pan, minimap, and the pull of the edges. */
import { describe, expect, it } from "vitest";
import {
  centredOn,
  firstView,
  heldIn,
  isWhole,
  leastScale,
  minimapIn,
  MOST_SCALE,
  onCanvas,
  onMap,
  pullAt,
  resized,
  seenOn,
  throughMinimap,
  TITLE_FROM,
  wholeMap,
  zoomed,
} from "./canvas-view.ts";
import { CARD, MAP, pointOf } from "./layout.ts";

const PHONE = { width: 358, height: 440 };
const LAPTOP = { width: 1000, height: 560 };

describe("the view of a map", () => {
  it("shows the whole map inside the canvas, whichever side is short", () => {
    for (const room of [PHONE, LAPTOP]) {
      const view = wholeMap(room);
      const [first, last] = [onCanvas(view, { x: 0, y: 0 }), onCanvas(view, { x: MAP.width, y: MAP.height })];
      expect(Math.min(first.x, first.y)).toBeGreaterThanOrEqual(0);
      expect(last.x).toBeLessThanOrEqual(room.width);
      expect(last.y).toBeLessThanOrEqual(room.height);
    }
  });

  it("keeps the point under the fingers where it is while one zooms", () => {
    const at = { x: 200, y: 180 };
    const before = centredOn(PHONE, { x: 800, y: 500 }, 0.8);
    const after = zoomed(PHONE, before, { at, scale: 1.1 });
    const [was, is] = [onMap(before, at), onMap(after, at)];
    expect(is.x).toBeCloseTo(was.x);
    expect(is.y).toBeCloseTo(was.y);
  });

  it("zooms no nearer than twice and no farther than the whole map", () => {
    const view = wholeMap(PHONE);
    expect(zoomed(PHONE, view, { at: { x: 0, y: 0 }, scale: 50 }).scale).toBe(MOST_SCALE);
    expect(zoomed(PHONE, view, { at: { x: 0, y: 0 }, scale: 0.001 }).scale).toBe(leastScale(PHONE));
  });

  it("never loses the map, however far one pushes it", () => {
    for (const push of [-1e6, 1e6]) {
      const view = heldIn(PHONE, { scale: 1, x: push, y: push });
      const middle = onMap(view, { x: PHONE.width / 2, y: PHONE.height / 2 });
      expect(middle.x).toBeGreaterThan(0);
      expect(middle.x).toBeLessThan(MAP.width);
      expect(middle.y).toBeGreaterThan(0);
      expect(middle.y).toBeLessThan(MAP.height);
    }
  });

  it("opens a little nearer than the whole map when titles can then be read", () => {
    const room = { width: 700, height: 460 };
    expect(leastScale(room) * CARD.width).toBeLessThan(TITLE_FROM);
    expect(firstView(room).scale * CARD.width).toBeCloseTo(TITLE_FROM);
    expect(isWhole({ width: 1500, height: 900 }, firstView({ width: 1500, height: 900 }))).toBe(true);
  });

  it("opens on a phone where decisions are, with titles that can be read", () => {
    const view = firstView(PHONE);
    expect(view.scale * CARD.width).toBeGreaterThanOrEqual(TITLE_FROM - 0.5);
    const first = onCanvas(view, pointOf(["usages", 0, 0]));
    expect(first.x).toBeGreaterThan((CARD.width * view.scale) / 2);
    expect(first.x).toBeLessThan(PHONE.width / 2);
  });

  it("stays whole when the canvas changes its size, and else keeps its middle", () => {
    expect(isWhole(LAPTOP, resized(PHONE, LAPTOP, wholeMap(PHONE)))).toBe(true);
    const after = resized(PHONE, LAPTOP, centredOn(PHONE, { x: 700, y: 400 }, 1.5));
    const middle = onMap(after, { x: LAPTOP.width / 2, y: LAPTOP.height / 2 });
    expect(middle.x).toBeCloseTo(700);
    expect(middle.y).toBeCloseTo(400);
  });
});

describe("the minimap", () => {
  it("has the shape of the map and lies inside the canvas", () => {
    const mini = minimapIn(PHONE);
    expect(mini.width / mini.height).toBeCloseTo(MAP.width / MAP.height);
    expect(mini.x + mini.width).toBeLessThanOrEqual(PHONE.width);
    expect(mini.y + mini.height).toBeLessThanOrEqual(PHONE.height);
  });

  it("frames what is seen, and a tap in the middle of the frame changes nothing", () => {
    const mini = minimapIn(PHONE);
    const view = centredOn(PHONE, { x: 900, y: 450 }, 1);
    const frame = seenOn(mini, PHONE, view);
    const middle = throughMinimap(mini, { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 });
    expect(middle.x).toBeCloseTo(900);
    expect(middle.y).toBeCloseTo(450);
  });

  it("cuts its frame at the map's edges", () => {
    const mini = minimapIn(LAPTOP);
    const frame = seenOn(mini, LAPTOP, wholeMap(LAPTOP));
    expect(frame.x).toBeGreaterThanOrEqual(mini.x);
    expect(frame.width).toBeLessThanOrEqual(mini.width + 0.001);
    expect(frame.height).toBeLessThanOrEqual(mini.height + 0.001);
  });
});

describe("an edge of the canvas", () => {
  it("pulls the map towards a card held near it, and only there", () => {
    expect(pullAt(PHONE, { x: 180, y: 220 })).toEqual({ x: 0, y: 0 });
    expect(pullAt(PHONE, { x: 4, y: 220 }).x).toBeGreaterThan(0);
    expect(pullAt(PHONE, { x: PHONE.width - 4, y: 220 }).x).toBeLessThan(0);
  });
});
