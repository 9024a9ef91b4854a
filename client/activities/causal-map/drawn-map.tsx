/** A map drawn on the page, by the same shapes as in files. */
import { h, type VNode } from "preact";
import { useMemo } from "preact/hooks";
import { MAP, type Rect } from "./layout.ts";
import type { Shape } from "./map-look.ts";
import { shapesOf, type MapDrawing } from "./map-shapes.ts";
import { CONCEPTS_URL } from "../../ui/art.ts";

interface DrawnMapProps extends Omit<MapDrawing, "pictures"> {
  /** What it shows, in words. */
  readonly label: string;
  /** The part of the map that is seen, in map units; all of it when absent. */
  readonly seen?: Rect;
}

const WHOLE: Rect = { x: 0, y: 0, width: MAP.width, height: MAP.height };

function elementOf({ tag, attributes, children }: Shape, key: number): VNode {
  return h(
    tag,
    { ...attributes, key },
    children.map((child, index) => (typeof child === "string" ? child : elementOf(child, index))),
  );
}

export function DrawnMap({ label, seen = WHOLE, ...drawing }: DrawnMapProps) {
  const { map, fronts, zones, look, prefix, asked, lit, why } = drawing;
  const inside = useMemo(
    () => shapesOf({ ...drawing, pictures: CONCEPTS_URL }).map(elementOf),
    [map, fronts, zones, look, prefix, asked.join(), lit.join(), why],
  );
  const { x, y, width, height } = seen;
  return (
    <svg
      class="toile-drawn"
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={label}
    >
      {inside}
    </svg>
  );
}
