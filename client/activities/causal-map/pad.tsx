/** A small picture of the map, on which a finger draws; everything else of it is for the eyes alone. */
import { useRef, useState } from "preact/hooks";
import { ZONES } from "../../../game/activities/causal-map/terms.ts";
import type { Toile } from "./acting.ts";
import { CARD, curveOf, MAP, pointOf, ZONE_AREAS, type Point } from "./layout.ts";
import { STICKER_PATHS } from "./stickers.ts";
import { strokeOf } from "./strokes.ts";

interface PadProps {
  readonly toile: Toile;
  /** The sticker being moved. */
  readonly chosen: string | null;
  readonly isClosed: boolean;
  readonly onStroke: (points: number[]) => void;
}

export function Pad({ toile, chosen, isClosed, onStroke }: PadProps) {
  const { t, view } = toile;
  const { drawn, handlers } = useStroke(isClosed, onStroke);
  return (
    <svg
      class="toile-pad"
      viewBox={`0 0 ${MAP.width} ${MAP.height}`}
      role="img"
      aria-label={t("pad-label")}
      {...handlers}
    >
      {ZONES.map((zone) => (
        <rect key={zone} class="toile-pad-zone" {...ZONE_AREAS[zone]} />
      ))}
      <PadMap toile={toile} />
      {Object.entries(view.team.strokes).map(([id, { points }]) => (
        <polyline key={id} class="toile-pad-stroke" points={lineOf(points)} />
      ))}
      <polyline class="toile-pad-stroke" points={lineOf(drawn.flatMap(({ x, y }) => [x, y]))} />
      {Object.entries(view.team.stickers).map(([id, { sticker, x, y }]) => (
        <g
          key={id}
          class={id === chosen ? "toile-pad-sticker chosen" : "toile-pad-sticker"}
          transform={`translate(${(x / 1000) * MAP.width - 40} ${(y / 1000) * MAP.height - 40}) scale(5)`}
        >
          <path d={STICKER_PATHS[sticker]} fill-rule="evenodd" />
        </g>
      ))}
    </svg>
  );
}

function PadMap({ toile: { view } }: { readonly toile: Toile }) {
  const { places, links } = view.team;
  return (
    <>
      {Object.keys(links).map((id) => {
        const curve = curveOf(id, places);
        if (!curve) return null;
        const { from, bend, to } = curve;
        return (
          <path
            key={id}
            class="toile-pad-link"
            d={`M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`}
          />
        );
      })}
      {Object.entries(places).map(([id, place]) => {
        const { x, y } = pointOf(place);
        return (
          <rect
            key={id}
            class="toile-pad-card"
            x={x - CARD.width / 2}
            y={y - CARD.height / 2}
            width={CARD.width}
            height={CARD.height}
          />
        );
      })}
    </>
  );
}

/** x, y, x, y… in thousandths of the map, as an SVG reads them in map units. */
const lineOf = (points: readonly number[]): string =>
  points.map((value, index) => (value / 1000) * (index % 2 === 0 ? MAP.width : MAP.height)).join(" ");

/** What the pointer draws until it lifts: sent whole, simplified. */
function useStroke(isClosed: boolean, onStroke: (points: number[]) => void) {
  const [drawn, setDrawn] = useState<readonly Point[]>([]);
  const pointer = useRef<number | null>(null);
  const at = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): Point => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return { x: ((event.clientX - left) / width) * 1000, y: ((event.clientY - top) / height) * 1000 };
  };
  const end = (isKept: boolean) => {
    pointer.current = null;
    const points = strokeOf(drawn);
    if (isKept && points) onStroke(points);
    setDrawn([]);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
      if (isClosed || pointer.current !== null) return;
      pointer.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrawn([at(event)]);
    },
    onPointerMove: (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
      if (pointer.current !== event.pointerId) return;
      const point = at(event);
      setDrawn((points) => [...points, point]);
    },
    onPointerUp: (event: PointerEvent) => {
      if (pointer.current === event.pointerId) end(true);
    },
    onPointerCancel: () => end(false),
  };
  return { drawn, handlers };
}
