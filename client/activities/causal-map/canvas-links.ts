/** Links painted over the ground: solid with an arrow and « + », dashed with a bar and « − », « ? » when in debate. */
import { isContested } from "../../../game/activities/causal-map/help.ts";
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { Cut, Link, Stroke } from "../../../game/activities/causal-map/state.ts";
import { alongCurve } from "./canvas-hits.ts";
import { PAPER, rounded, type Pen } from "./canvas-paper.ts";
import { onCanvas, type View } from "./canvas-view.ts";
import { MAP, type Curve, type Point } from "./layout.ts";

export interface LinkLook {
  /** Changes with anything that is seen of the link: short, since it is compared at each frame. */
  readonly mark: string;
  readonly curve: Curve;
  readonly sign: Link["sign"];
  readonly isAsked: boolean;
  readonly isPale: boolean;
  readonly isCut: boolean;
  readonly isSelected: boolean;
}

export interface Shown {
  readonly links: Readonly<Record<string, Link>>;
  readonly cut: Cut | null;
  readonly members: number;
  readonly selected: string | undefined;
}

export function lookOf(
  id: string,
  curve: Curve,
  { links, cut, members, selected }: Shown,
): LinkLook | undefined {
  const link = links[id];
  if (!link) return undefined;
  const isCut = cut?.kind === "link" && cut.link === id;
  const isAsked = link.asksWhy === true || isContested(link, members);
  const isPale = isCut || (cut?.pale.includes(endsOf(id)[0]) ?? false);
  const isSelected = selected === id;
  const { from, bend, to } = curve;
  const ways = [from.x, from.y, bend.x, bend.y, to.x, to.y].map(Math.round).join();
  const mark = `${id} ${ways} ${link.sign} ${isAsked} ${isPale} ${isCut} ${isSelected}`;
  return { mark, curve, sign: link.sign, isAsked, isPale, isCut, isSelected };
}

const seenCurve = (curve: Curve, view: View): Curve => ({
  from: onCanvas(view, curve.from),
  bend: onCanvas(view, curve.bend),
  to: onCanvas(view, curve.to),
  middle: onCanvas(view, curve.middle),
  angle: curve.angle,
});

/** Sizes on the canvas: thinner from afar, so that a full map stays a map. */
const weightOf = (scale: number) => Math.min(3, Math.max(1.4, scale * 2.6));
const signOf = (scale: number) => Math.min(11, Math.max(5, scale * 11));

export function paintLinks(pen: Pen, looks: readonly LinkLook[], view: View): void {
  // Where a plus and a minus cross, the dashes go over: the gap around them cuts the solid line, and both are read.
  const seen = looks
    .toSorted((a, b) => Number(a.sign === "slows") - Number(b.sign === "slows"))
    .map((look) => ({ ...look, curve: seenCurve(look.curve, view) }));
  pen.lineJoin = "round";
  for (const look of seen) paintLine(pen, look, weightOf(view.scale));
  const isTiny = view.scale < SIGNS_FROM;
  for (const look of seen)
    if (!isTiny || look.sign === "slows" || look.isAsked || look.isCut || look.isSelected)
      paintSign(pen, look, signOf(view.scale));
}

/** Below this scale a full map would be nothing but signs: an arrow says « + » alone. */
const SIGNS_FROM = 0.3;

/** Paper left on both sides of a line, so that it is seen to pass over another; less from afar. */
const haloOf = (weight: number) => Math.min(4, weight * 1.6);

const colourOf = ({ sign, isPale }: LinkLook) =>
  isPale ? PAPER.line : sign === "feeds" ? PAPER.ink : PAPER.guard;

function paintLine(pen: Pen, look: LinkLook, weight: number): void {
  const { curve, sign } = look;
  const colour = colourOf(look);
  const head = weight * 3.4;
  const [right, down] = [Math.cos(curve.angle), Math.sin(curve.angle)];
  const neck = sign === "feeds" ? head * 0.8 : weight;
  const end = { x: curve.to.x - right * neck, y: curve.to.y - down * neck };
  const way = () => {
    pen.beginPath();
    pen.moveTo(curve.from.x, curve.from.y);
    pen.quadraticCurveTo(curve.bend.x, curve.bend.y, end.x, end.y);
  };
  pen.lineCap = "butt";
  pen.strokeStyle = look.isSelected ? PAPER.ink : PAPER.card;
  pen.lineWidth = look.isSelected ? weight + 8 : weight + haloOf(weight);
  way();
  pen.stroke();
  if (look.isSelected) {
    pen.strokeStyle = PAPER.card;
    pen.lineWidth = weight + 5;
    pen.stroke();
  }
  pen.strokeStyle = colour;
  pen.lineWidth = look.isPale ? Math.max(1, weight * 0.6) : weight;
  pen.setLineDash(look.isPale ? [weight, weight * 2.5] : sign === "slows" ? [weight * 3.4, weight * 2] : []);
  way();
  pen.stroke();
  pen.setLineDash([]);
  paintHead(pen, look, { head, weight, colour, right, down });
}

interface Head {
  readonly head: number;
  readonly weight: number;
  readonly colour: string;
  readonly right: number;
  readonly down: number;
}

function paintHead(
  pen: Pen,
  { curve: { to }, sign }: LinkLook,
  { head, weight, colour, right, down }: Head,
): void {
  pen.beginPath();
  if (sign === "feeds") {
    pen.fillStyle = colour;
    pen.moveTo(to.x, to.y);
    pen.lineTo(to.x - right * head - down * head * 0.55, to.y - down * head + right * head * 0.55);
    pen.lineTo(to.x - right * head + down * head * 0.55, to.y - down * head - right * head * 0.55);
    pen.closePath();
    pen.fill();
    return;
  }
  pen.lineWidth = weight * 1.6;
  pen.moveTo(to.x - down * head * 0.75, to.y + right * head * 0.75);
  pen.lineTo(to.x + down * head * 0.75, to.y - right * head * 0.75);
  pen.stroke();
}

function paintSign(pen: Pen, look: LinkLook, half: number): void {
  const { x, y } = look.curve.middle;
  const colour = colourOf(look);
  const box = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  pen.lineWidth = half * 0.26;
  pen.strokeStyle = colour;
  if (look.sign === "feeds") {
    pen.fillStyle = colour;
    rounded(pen, box, half);
    pen.fill();
    pen.strokeStyle = PAPER.card;
  } else {
    pen.fillStyle = PAPER.card;
    rounded(pen, { x: x - half * 0.9, y: y - half * 0.9, width: half * 1.8, height: half * 1.8 }, 1);
    pen.fill();
    pen.stroke();
  }
  pen.beginPath();
  pen.moveTo(x - half * 0.5, y);
  pen.lineTo(x + half * 0.5, y);
  if (look.sign === "feeds") {
    pen.moveTo(x, y - half * 0.5);
    pen.lineTo(x, y + half * 0.5);
  }
  pen.stroke();
  if (look.isAsked) paintQuestion(pen, { x: x + half * 1.5, y: y - half * 1.3 }, half);
  if (look.isCut) paintScissors(pen, alongCurve(look.curve, 0.25), half);
}

function paintQuestion(pen: Pen, { x, y }: Point, half: number): void {
  const side = Math.max(6, half * 0.95);
  pen.fillStyle = PAPER.card;
  pen.strokeStyle = PAPER.ink;
  pen.lineWidth = 1.5;
  rounded(pen, { x: x - side, y: y - side, width: 2 * side, height: 2 * side }, 1);
  pen.fill();
  pen.stroke();
  pen.fillStyle = PAPER.ink;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.font = `700 ${side * 1.7}px sans-serif`;
  pen.fillText("?", x, y + side * 0.12);
  pen.textAlign = "left";
}

/** Two blades and two rings, where the table cut. */
function paintScissors(pen: Pen, { x, y }: Point, half: number): void {
  const size = Math.max(7, half * 1.2);
  pen.fillStyle = PAPER.card;
  pen.strokeStyle = PAPER.ink;
  pen.lineWidth = 1.6;
  rounded(pen, { x: x - size * 1.3, y: y - size * 1.3, width: size * 2.6, height: size * 2.6 }, size * 1.3);
  pen.fill();
  pen.stroke();
  pen.beginPath();
  for (const side of [-1, 1]) {
    pen.moveTo(x + side * size * 0.6, y - size * 0.85);
    pen.lineTo(x - side * size * 0.28, y + size * 0.35);
    pen.moveTo(x - side * size * 0.1, y + size * 0.6);
    pen.arc(x - side * size * 0.4, y + size * 0.6, size * 0.3, 0, 2 * Math.PI);
  }
  pen.stroke();
}

/** Freehand lines, as they were drawn. */
export function paintStrokes(pen: Pen, strokes: Readonly<Record<string, Stroke>>, view: View): void {
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.strokeStyle = "#8f3c1b";
  pen.lineWidth = Math.max(1.5, 4 * view.scale);
  for (const { points } of Object.values(strokes)) {
    pen.beginPath();
    for (let index = 0; index + 1 < points.length; index += 2) {
      const part = { x: points[index] ?? 0, y: points[index + 1] ?? 0 };
      const { x, y } = onCanvas(view, { x: (part.x * MAP.width) / 1000, y: (part.y * MAP.height) / 1000 });
      pen.lineTo(x, y);
    }
    pen.stroke();
  }
}

/** The link that is being drawn, from the card's middle to the finger. */
export function paintRubber(pen: Pen, [from, to]: readonly [Point, Point]): void {
  for (const [width, colour] of [
    [7, PAPER.card],
    [3, PAPER.ink],
  ] as const) {
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.setLineDash([1, 7]);
    pen.lineCap = "round";
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.fillStyle = PAPER.ink;
  rounded(pen, { x: to.x - 6, y: to.y - 6, width: 12, height: 12 }, 6);
  pen.fill();
}
