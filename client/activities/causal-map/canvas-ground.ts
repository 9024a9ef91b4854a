/** The ground of a map, painted once in map units: usages above three terraces, a quarry, a river, torn paper, a railing. */
import { PAPER, patterned, ZONE_LOOKS, type Pen } from "./canvas-paper.ts";
import { MAP, ZONE_AREAS, type Rect } from "./layout.ts";

const TERRACES = [
  { zone: "terminaux", paper: "#f4e5c6" },
  { zone: "reseaux", paper: "#ecd7ab" },
  { zone: "centres", paper: "#dad8b0" },
] as const;

/** The papers go on a little beyond the map. */
export const BLEED = 40;
export const BANKS = { left: "#e6d2a9", right: "#dfe2c8" } as const;

export function paintBank(pen: Pen, colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
}

const WAVE = 5;
const BAND = 12;

/** A cut edge from left to right, as a hand with scissors makes it. */
function wave(pen: Pen, { x, y, width }: Rect, turn: number): void {
  for (let step = 0; step <= width; step += 20)
    pen.lineTo(
      x + step,
      y + Math.sin((step + turn * 137) / 95) * WAVE + Math.sin((step + turn * 53) / 210) * WAVE,
    );
}

function waveBack(pen: Pen, { x, y, width }: Rect, turn: number): void {
  for (let step = width; step >= 0; step -= 20)
    pen.lineTo(
      x + step,
      y + Math.sin((step + turn * 137) / 95) * WAVE + Math.sin((step + turn * 53) / 210) * WAVE,
    );
}

function strip(pen: Pen, area: Rect, turn: number): void {
  pen.beginPath();
  wave(pen, area, turn);
  waveBack(pen, { ...area, y: area.y + area.height }, turn);
  pen.closePath();
}

/** @param isPlain for those who asked for contrast: papers without shades, edges in ink */
export function paintGround(pen: Pen, isPlain: boolean): void {
  pen.fillStyle = PAPER.table;
  pen.fillRect(-BLEED, -BLEED, MAP.width + 2 * BLEED, MAP.height + 2 * BLEED);
  if (isPlain) {
    paintPlain(pen);
    return;
  }
  paintHorizon(pen);
  for (const [index, { zone, paper }] of TERRACES.entries()) paintTerrace(pen, zone, { paper, index });
  for (const [index, { zone }] of TERRACES.entries()) paintEdge(pen, zone, index);
  paintFoot(pen);
  paintQuarry(pen);
  paintRiver(pen);
  paintTorn(pen);
  paintRailing(pen);
}

function paintPlain(pen: Pen): void {
  pen.lineWidth = 3;
  pen.strokeStyle = PAPER.ink;
  for (const { x, y, width, height } of Object.values(ZONE_AREAS)) {
    pen.fillStyle = "#ffffff";
    pen.fillRect(x, y, width, height);
    pen.strokeRect(x + 1.5, y + 1.5, width - 3, height - 3);
  }
}

/** Roofs of the town hall and its offices, far behind, in paper a shade darker than the table. */
function paintHorizon(pen: Pen): void {
  const { x, y, width, height } = ZONE_AREAS.usages;
  pen.fillStyle = "#efe3cb";
  pen.beginPath();
  pen.moveTo(x, y + height + 20);
  for (const [right, up] of ROOFS) pen.lineTo(x + right * width, y + height - up);
  pen.lineTo(x + width, y + height + 20);
  pen.fill();
}

/** Parts of the width, and heights. */
const ROOFS: readonly (readonly [number, number])[] = [
  ...([
    [0, 26],
    [0.06, 26],
    [0.06, 58],
    [0.1, 76],
    [0.14, 58],
    [0.14, 30],
    [0.24, 30],
    [0.24, 84],
  ] as const),
  ...([
    [0.31, 84],
    [0.31, 44],
    [0.4, 44],
    [0.44, 62],
    [0.48, 44],
    [0.48, 104],
    [0.5, 122],
    [0.52, 104],
  ] as const),
  ...([
    [0.52, 44],
    [0.6, 44],
    [0.6, 28],
    [0.7, 28],
    [0.7, 66],
    [0.78, 66],
    [0.78, 34],
    [0.86, 34],
  ] as const),
  ...([
    [0.89, 52],
    [0.92, 34],
    [1, 34],
  ] as const),
];

interface Layer {
  readonly paper: string;
  readonly index: number;
}

function paintTerrace(pen: Pen, zone: "terminaux" | "reseaux" | "centres", { paper, index }: Layer): void {
  const area = ZONE_AREAS[zone];
  const ground: Rect = { ...area, x: area.x - 12, width: area.width + 24, height: area.height + 14 };
  pen.fillStyle = paper;
  strip(pen, { ...ground, y: area.y - 12 }, index * 3);
  pen.fill();
}

/** The terrace's cut edge, with the pattern of its tier, and its shadow on the one below. */
function paintEdge(pen: Pen, zone: "terminaux" | "reseaux" | "centres", index: number): void {
  const area = ZONE_AREAS[zone];
  const ground: Rect = { ...area, x: area.x - 12, width: area.width + 24 };
  const edge = area.y + area.height - 2;
  const { band, pattern } = ZONE_LOOKS[zone];
  const belt = { ...ground, y: edge, height: BAND };
  pen.fillStyle = PAPER.shadow;
  strip(pen, { ...belt, y: edge + 6 }, index * 3 + 3);
  pen.fill();
  pen.fillStyle = band;
  strip(pen, belt, index * 3 + 3);
  pen.fill();
  patterned(pen, { ...belt, y: edge - 12, height: BAND + 24 }, pattern);
}

/** Below the terraces: the sand that rebounds and levers lie on. */
function paintFoot(pen: Pen): void {
  const { y, height } = ZONE_AREAS.rebond;
  const { x } = ZONE_AREAS.usages;
  const width = ZONE_AREAS.usages.width;
  pen.fillStyle = PAPER.sand;
  pen.beginPath();
  wave(pen, { x: x - 12, y: y + 4, width: width + 24, height }, 9);
  pen.lineTo(x + width + 12, MAP.height + BLEED);
  pen.lineTo(x - 12, MAP.height + BLEED);
  pen.fill();
}

/** A vertical edge, for the two columns. */
function side(pen: Pen, x: number, turn: number): void {
  for (let step = -BLEED; step <= MAP.height + BLEED; step += 20)
    pen.lineTo(x + Math.sin((step + turn * 71) / 80) * WAVE, step);
}

function column(pen: Pen, area: Rect, turn: number): void {
  pen.beginPath();
  const inner = area.x === 0 ? area.width : area.x;
  side(pen, inner, turn);
  const outer = area.x === 0 ? -BLEED : MAP.width + BLEED;
  pen.lineTo(outer, MAP.height + BLEED);
  pen.lineTo(outer, -BLEED);
  pen.closePath();
}

/** Where it comes from: the cut steps of a quarry. */
function paintQuarry(pen: Pen): void {
  const area = ZONE_AREAS.amont;
  pen.fillStyle = PAPER.shadow;
  column(pen, { ...area, width: area.width + 9 }, 1);
  pen.fill();
  pen.fillStyle = BANKS.left;
  column(pen, { ...area, width: area.width + 4 }, 1);
  pen.fill();
  pen.save();
  pen.clip();
  pen.lineWidth = 3;
  pen.strokeStyle = "#d8c091";
  for (let step = 0; step < 9; step += 1) {
    pen.beginPath();
    wave(pen, { x: -BLEED, y: 120 + step * 108, width: 320, height: 0 }, step * 5);
    pen.stroke();
  }
  pen.restore();
}

/** What it does: a river goes down among its banks. */
function paintRiver(pen: Pen): void {
  const area = ZONE_AREAS.effets;
  pen.fillStyle = PAPER.shadow;
  column(pen, { ...area, x: area.x + 2 }, 4);
  pen.fill();
  pen.fillStyle = BANKS.right;
  column(pen, { ...area, x: area.x - 3 }, 4);
  pen.fill();
  pen.lineCap = "round";
  for (const [width, colour] of [
    [64, "#cfdac7"],
    [44, "#bcd2ca"],
  ] as const) {
    pen.beginPath();
    for (let step = -BLEED; step <= MAP.height + BLEED; step += 20)
      pen.lineTo(area.x + 128 + Math.sin(step / 130) * 42, step);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  }
}

/** What comes back: torn paper, laid askew, the only thing that ever is. */
function paintTorn(pen: Pen): void {
  const { x, y, width, height } = ZONE_AREAS.rebond;
  pen.save();
  pen.translate(x + width / 2, y + height / 2);
  pen.rotate(-0.006);
  pen.translate(-width / 2, -height / 2);
  const teeth = (turn: number) => 4 + 4 * Math.sin(turn * 2.4) + 3 * Math.sin(turn * 5.1);
  const outline = (grow: number) => {
    pen.beginPath();
    for (let at = 0; at <= width; at += 16) pen.lineTo(at, 6 + teeth(at / 16) - grow);
    for (let at = 0; at <= height - 12; at += 14) pen.lineTo(width - 6 + teeth(at) * 0.6 + grow, at + 8);
    for (let at = width; at >= 0; at -= 16) pen.lineTo(at, height - 3 - teeth(at / 11) + grow);
    for (let at = height - 12; at >= 0; at -= 14) pen.lineTo(6 - teeth(at * 3) * 0.6 - grow, at + 8);
    pen.closePath();
  };
  pen.fillStyle = PAPER.cut;
  outline(4);
  pen.fill();
  pen.fillStyle = "#3a312b";
  outline(0);
  pen.fill();
  pen.restore();
}

/** What can be done: on the green railing that holds. */
function paintRailing(pen: Pen): void {
  const { x, y, width, height } = ZONE_AREAS.leviers;
  pen.fillStyle = PAPER.guardLight;
  pen.beginPath();
  wave(pen, { x: x + 4, y: y + 14, width: width - 8, height: 0 }, 2);
  pen.lineTo(x + width - 4, y + height - 4);
  pen.lineTo(x + 4, y + height - 4);
  pen.fill();
  pen.fillStyle = PAPER.guard;
  for (let post = x + 10; post < x + width - 8; post += 24) pen.fillRect(post, y + 3, 5, 26);
  for (const rail of [y + 6, y + 17]) pen.fillRect(x + 4, rail, width - 8, 4);
}
