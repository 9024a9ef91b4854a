/** A stroke as few points as it takes. */
import { describe, expect, it } from "vitest";
import { MOST_POINTS } from "../../../game/activities/causal-map/terms.ts";
import { strokeOf } from "./strokes.ts";

describe("a stroke", () => {
  it("keeps the two ends of a straight line", () => {
    const line = Array.from({ length: 50 }, (_, index) => ({ x: index * 10, y: index * 10 }));
    expect(strokeOf(line)).toEqual([0, 0, 490, 490]);
  });

  it("keeps its corner", () => {
    expect(
      strokeOf([
        { x: 0, y: 0 },
        { x: 500, y: 0 },
        { x: 500, y: 500 },
      ]),
    ).toEqual([0, 0, 500, 0, 500, 500]);
  });

  it("fits what the server takes, however long the hand scribbled", () => {
    const scribble = Array.from({ length: 5000 }, (_, index) => ({
      x: 500 + 480 * Math.sin(index / 3),
      y: 500 + 480 * Math.cos(index / 7),
    }));
    const stroke = strokeOf(scribble) ?? [];
    expect(stroke.length).toBeGreaterThanOrEqual(4);
    expect(stroke.length).toBeLessThanOrEqual(2 * MOST_POINTS);
  });

  it("stays on the map when the finger leaves it", () => {
    expect(
      strokeOf([
        { x: -40, y: 20 },
        { x: 1300, y: 990.4 },
      ]),
    ).toEqual([0, 20, 1000, 990]);
  });

  it("is nothing for a mere tap", () => {
    expect(
      strokeOf([
        { x: 5, y: 5 },
        { x: 5.2, y: 5 },
      ]),
    ).toBeUndefined();
  });
});
