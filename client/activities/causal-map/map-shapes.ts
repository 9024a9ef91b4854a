/** Cards, links, stickers and strokes of a map as shapes, for the écran, for files and for paper. */
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { Place, TableMap } from "../../../game/activities/causal-map/state.ts";
import type { ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { curvesOf } from "./curves.ts";
import type { Fronts } from "./fronts.ts";
import { CARD, MAP, pointOf, type Curve } from "./layout.ts";
import { groundOf, namesOf } from "./map-ground.ts";
import { bandOf, patternsOf, shape, type Look, type Shape } from "./map-look.ts";
import { fitted, LEADING } from "./map-text.ts";
import { STICKER_PATHS } from "./stickers.ts";

export interface MapDrawing {
  readonly map: Pick<TableMap, "places" | "links" | "cut" | "stickers" | "strokes">;
  readonly fronts: Fronts;
  readonly zones: Readonly<Record<ZoneId, string>>;
  readonly look: Look;
  readonly prefix: string;
  /** Address of the file of pictograms; empty when their symbols are in the same document. */
  readonly pictures: string;
  /** Links shown with a « ? »: contested, or asked why. */
  readonly asked: readonly string[];
  /** Cards lit; none when all are. */
  readonly lit: readonly string[];
  /** A link to explain. */
  readonly why?: string | null;
}

export function shapesOf(drawing: MapDrawing): readonly Shape[] {
  const { map, look, prefix } = drawing;
  const curves = curvesOf(map.links, map.places);
  // Dashes go over: the gap around them cuts the solid line that they cross, and both are read.
  const isSlow = (id: string) => Number(map.links[id]?.sign === "slows");
  const links = Object.entries(curves).toSorted(([a], [b]) => isSlow(a) - isSlow(b));
  return [
    shape("defs", {}, ...patternsOf(look, prefix)),
    ...groundOf(drawing),
    ...links.map(([id, curve]) => line(id, curve, drawing)),
    ...namesOf(drawing),
    ...Object.entries(map.places).map(([card, place]) => cardOf(card, place, drawing)),
    ...links.map(([id, curve]) => badge(id, curve, drawing)),
    ...Object.values(map.strokes).map(({ points }) => stroke(points, look)),
    ...Object.values(map.stickers).map(({ sticker, x, y }) =>
      shape(
        "g",
        { transform: `translate(${(x * MAP.width) / 1000} ${(y * MAP.height) / 1000})` },
        shape("circle", { r: 24, fill: look.card, stroke: look.ink, "stroke-width": 2 }),
        shape("path", {
          ...{ d: STICKER_PATHS[sticker], fill: look.ink, "fill-rule": "evenodd" },
          transform: "translate(-16 -16) scale(2)",
        }),
      ),
    ),
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;

const isPale = ({ map: { cut } }: MapDrawing, card: string) => cut?.pale.includes(card) ?? false;

/** Once something is lit, the rest steps back and stays readable. */
function isDim(drawing: MapDrawing, cards: readonly string[], link?: string): boolean {
  const { lit, why } = drawing;
  if (why && Object.hasOwn(drawing.map.links, why))
    return link === undefined ? !endsOf(why).includes(cards[0] ?? "") : link !== why;
  return lit.length > 0 && !cards.every((card) => lit.includes(card));
}

function stateOf(drawing: MapDrawing, id: string) {
  const { map, why } = drawing;
  const ends = endsOf(id);
  const isCut = map.cut?.kind === "link" && map.cut.link === id;
  return {
    slows: map.links[id]?.sign === "slows",
    isCut,
    isPaled: !isCut && ends.some((card) => isPale(drawing, card)),
    isDim: isDim(drawing, ends, id),
    isWhy: why === id,
  };
}

function line(id: string, { from, bend, to, angle }: Curve, drawing: MapDrawing): Shape {
  const { look } = drawing;
  const { slows, isPaled, isCut, isDim: dim, isWhy } = stateOf(drawing, id);
  const ink = slows ? look.guard : look.ink;
  const width = isWhy ? 7 : 4;
  const d = `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`;
  const head = slows ? "M0-12V12" : "M2 0L-15-9V9z";
  return shape(
    "g",
    { opacity: dim ? 0.16 : isPaled || isCut ? 0.4 : 1 },
    shape("path", { d, fill: "none", stroke: look.card, "stroke-width": width + 8 }),
    shape("path", {
      ...{ d, fill: "none", stroke: ink, "stroke-width": width },
      ...(slows && { "stroke-dasharray": "13 8" }),
      ...(isPaled && { "stroke-dasharray": "2 8" }),
    }),
    shape("path", {
      ...{ d: head, fill: slows ? "none" : ink, stroke: ink, "stroke-width": slows ? 7 : 0 },
      transform: `translate(${round(to.x)} ${round(to.y)}) rotate(${round((angle * 180) / Math.PI)})`,
    }),
  );
}

function badge(id: string, { middle }: Curve, drawing: MapDrawing): Shape {
  const { look, asked } = drawing;
  const { slows, isPaled, isCut, isDim: dim, isWhy } = stateOf(drawing, id);
  const mark = slows ? "M-7 0H7" : "M-7 0H7M0-7V7";
  const ink = slows ? look.guard : look.ink;
  const body = slows
    ? shape("rect", {
        x: -13,
        y: -13,
        width: 26,
        height: 26,
        fill: look.card,
        stroke: ink,
        "stroke-width": 3.5,
      })
    : shape("circle", { r: 13, fill: ink, stroke: look.card, "stroke-width": 1.5 });
  return shape(
    "g",
    {
      transform: `translate(${round(middle.x)} ${round(middle.y)})${isWhy ? " scale(1.6)" : ""}`,
      opacity: dim ? 0.16 : isPaled ? 0.4 : 1,
    },
    body,
    shape("path", { d: mark, stroke: slows ? ink : look.card, "stroke-width": 3.5, fill: "none" }),
    ...(asked.includes(id) && !isCut ? [question(look)] : []),
    ...(isCut ? [snip(look)] : []),
  );
}

const question = (look: Look) =>
  shape(
    "g",
    { transform: "translate(19 -15)" },
    shape("rect", {
      x: -10,
      y: -11,
      width: 20,
      height: 22,
      fill: look.card,
      stroke: look.ink,
      "stroke-width": 2,
    }),
    shape(
      "text",
      { y: 6, "text-anchor": "middle", "font-size": 18, "font-weight": 700, fill: look.ink },
      "?",
    ),
  );

const BLADES = "M-22-24L16 16M22-24L-16 16";

/** Two blades over the link that was cut. */
const snip = (look: Look) =>
  shape(
    "g",
    { fill: "none", "stroke-linecap": "round" },
    shape("path", { d: BLADES, stroke: look.card, "stroke-width": 11 }),
    shape("path", { d: BLADES, stroke: look.ink, "stroke-width": 5 }),
    ...[-23, 23].map((x) =>
      shape("circle", { cx: x, cy: 23, r: 9, fill: look.card, stroke: look.ink, "stroke-width": 5 }),
    ),
  );

function cardOf(card: string, place: Place, drawing: MapDrawing): Shape {
  const { look, fronts, prefix, pictures } = drawing;
  const front = fronts.get(card);
  const { x, y } = pointOf(place);
  const pale = isPale(drawing, card);
  const { lines, size } = fitted(front?.title ?? card, { width: CARD.width - 59, height: CARD.height - 6 });
  const top = CARD.height / 2 - ((lines.length - 1) * size * LEADING) / 2 + size * 0.35;
  return shape(
    "g",
    {
      transform: `translate(${round(x - CARD.width / 2)} ${round(y - CARD.height / 2)})`,
      opacity: isDim(drawing, [card]) ? 0.22 : pale ? 0.5 : 1,
    },
    shape("rect", { x: 4, y: 4, width: CARD.width, height: CARD.height, rx: 4, fill: look.shadow }),
    shape("rect", {
      ...{ width: CARD.width, height: CARD.height, rx: 4, fill: look.card, stroke: look.ink },
      ...(pale ? { "stroke-width": 2, "stroke-dasharray": "5 4" } : { "stroke-width": 1 }),
    }),
    shape("rect", { x: 1, y: 1, width: 11, height: CARD.height - 2, fill: bandOf(prefix, place[0]) }),
    ...(front
      ? [
          shape("use", {
            ...{ href: `${pictures}#c-${front.picture}`, x: 14, y: (CARD.height - 38) / 2 },
            ...{ width: 38, height: 38, color: look.ink },
          }),
        ]
      : []),
    ...lines.map((text, index) =>
      shape(
        "text",
        {
          ...{ x: 55, y: round(top + index * size * LEADING), "font-size": size, "font-weight": 700 },
          fill: look.ink,
        },
        text,
      ),
    ),
  );
}

function stroke(points: readonly number[], look: Look): Shape {
  const at = (index: number, of: number) => round(((points[index] ?? 0) * of) / 1000);
  const pairs = Array.from(
    { length: Math.floor(points.length / 2) },
    (_, index) => `${at(2 * index, MAP.width)} ${at(2 * index + 1, MAP.height)}`,
  );
  return shape("path", {
    ...{ d: `M${pairs.join("L")}`, fill: "none", stroke: look.quiet, "stroke-width": 5 },
    ...{ "stroke-linecap": "round", "stroke-linejoin": "round", opacity: 0.8 },
  });
}
