/** The ground of a drawn map: usages above three terraces, a quarry on the left, a river on the right, torn paper, a railing. */
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { MAP, ZONE_AREAS, type Rect } from "./layout.ts";
import { bandOf, shape, signOf, type Look, type Shape } from "./map-look.ts";
import { widthOf } from "./map-text.ts";

const BAND = 11;
const TERRACES = ["terminaux", "reseaux", "centres"] as const;

export interface Ground {
  readonly look: Look;
  /** Of the ids of its patterns. */
  readonly prefix: string;
  readonly zones: Readonly<Record<ZoneId, string>>;
}

export function groundOf({ look, prefix }: Ground): readonly Shape[] {
  return [
    shape("rect", { width: MAP.width, height: MAP.height, fill: look.paper }),
    ...TERRACES.flatMap((zone, index) => terrace(zone, index, { look, prefix })),
    ...bank("amont", look),
    ...bank("effets", look),
    ...torn(look),
    ...railing(look),
  ];
}

/** Over the links: where a card lies is always named. */
export const namesOf = ({ look, zones }: Ground): readonly Shape[] =>
  ZONES.flatMap((zone) => nameOf(zone, zones[zone], look));

const round = (value: number) => Math.round(value * 10) / 10;

/** A cut edge, as a hand with scissors makes it. */
function wave(length: number, turn: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil(length / 40) + 1 }, (_, index) => {
    const along = Math.min(length, index * 40);
    return [along, Math.sin(along / 95 + turn * 1.7) * 4 + Math.sin(along / 40 + turn) * 1.5] as const;
  });
}

function terrace(
  zone: (typeof TERRACES)[number],
  index: number,
  { look, prefix }: Pick<Ground, "look" | "prefix">,
): readonly Shape[] {
  const { x, y, width, height } = ZONE_AREAS[zone];
  const edge = (down: number) =>
    wave(width, index)
      .map(([along, off]) => `${round(x + along)} ${round(y + height - BAND + off + down)}`)
      .join("L");
  const back = (down: number) =>
    wave(width, index)
      .toReversed()
      .map(([along, off]) => `${round(x + along)} ${round(y + height - BAND + off + down)}`)
      .join("L");
  return [
    shape("path", { d: `M${x} ${y - 4}H${x + width}L${back(0)}z`, fill: look.terraces[index] ?? look.paper }),
    shape("path", {
      ...{ d: `M${edge(0)}L${back(BAND)}z`, fill: bandOf(prefix, zone) },
      ...{ stroke: look.ink, "stroke-width": look.bands[zone] === "#fff" ? 1 : 0 },
    }),
    shape("path", {
      ...{ d: `M${edge(BAND + 2)}`, fill: "none", stroke: look.cut, "stroke-width": 3 },
    }),
  ];
}

/** Cut sheets one behind the other, at an edge of the map. */
function bank(zone: "amont" | "effets", look: Look): readonly Shape[] {
  const isLeft = zone === "amont";
  const { x, width, height } = ZONE_AREAS[zone];
  const sheet = (inset: number, fill: string) => {
    const edge = wave(height, isLeft ? 2 : 5)
      .map(([along, off]) => `${round(isLeft ? x + width - inset + off : x + inset + off)} ${round(along)}`)
      .join("L");
    const far = isLeft ? x : x + width;
    return shape("path", {
      d: `M${far} 0L${edge}L${far} ${height}z`,
      fill,
      stroke: look.cut,
      "stroke-width": 2,
    });
  };
  const colour = look.banks[isLeft ? 0 : 1];
  return [sheet(-2, look.paper), sheet(6, colour)];
}

function torn({ torn: fill, ink }: Look): readonly Shape[] {
  const { x, y, width, height } = ZONE_AREAS.rebond;
  const teeth = (from: number, to: number, base: number, seed: number) => {
    const count = 48;
    return Array.from({ length: count + 1 }, (_, index) => {
      const off = Math.round(Math.sin(index * 12.9 + seed * 78.2) * 7);
      return `${round(from + ((to - from) * index) / count)} ${base + off}`;
    }).join("L");
  };
  const d = `M${teeth(x + 4, x + width - 4, y + 7, 1)}L${teeth(x + width - 4, x + 4, y + height - 7, 4)}z`;
  return [shape("path", { d, fill, stroke: ink, "stroke-width": 2 })];
}

function railing(look: Look): readonly Shape[] {
  const { x, y, width, height } = ZONE_AREAS.leviers;
  const posts = Array.from({ length: 20 }, (_, index) => x + 6 + index * ((width - 12) / 19));
  return [
    shape("rect", {
      x,
      y: y + 8,
      width,
      height: height - 8,
      fill: look.lever,
      stroke: look.guard,
      "stroke-width": 2,
    }),
    shape("path", {
      d: `M${x} ${y + 4}h${width}${posts.map((post) => `M${round(post)} ${y}v16`).join("")}`,
      ...{ stroke: look.guard, "stroke-width": 4, fill: "none" },
    }),
  ];
}

const SIZE = 19;

function labelPoint(zone: ZoneId): Rect {
  const { x, y, width, height } = ZONE_AREAS[zone];
  const down = zone === "rebond" || zone === "leviers" ? 11 : 7;
  return { x: x + 12, y: y + down, width, height };
}

function nameOf(zone: ZoneId, title: string, look: Look): readonly Shape[] {
  const { x, y, width } = labelPoint(zone);
  const size = Math.min(SIZE, (SIZE * (width - 46)) / widthOf(title, SIZE));
  return [
    signOf(zone, look, { x, y: y + 2, size: 17 }),
    shape(
      "text",
      {
        ...{ x: x + 25, y: y + 17, "font-size": round(size), "font-weight": 700 },
        fill: zone === "rebond" ? look.onTorn : look.ink,
        ...{ stroke: groundUnder(zone, look), "stroke-width": 5, "paint-order": "stroke" },
      },
      title,
    ),
  ];
}

function groundUnder(zone: ZoneId, look: Look): string {
  if (zone === "rebond") return look.torn;
  if (zone === "leviers") return look.lever;
  if (zone === "amont" || zone === "effets") return look.banks[zone === "amont" ? 0 : 1];
  const index = TERRACES.findIndex((terrace) => terrace === zone);
  return look.terraces[index] ?? look.paper;
}
