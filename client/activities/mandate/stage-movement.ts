/** One movement of the resolution, as arrows in the ducts: packets leave with what is gained, black ones climb back. */
import type { Drawing } from "../../stage/drawing.ts";
import { drawArrow } from "../../stage/arrows.ts";
import { along, lerp, type Box, type Point } from "../../stage/geometry.ts";
import { drawCard, drawPacket, drawSign, drawTorn, CARD, INK } from "../../stage/papers.ts";
import type { MovingBeat } from "./beats.ts";
import { flowsOf, labelBoxes, type Flow } from "./board-flows.ts";
import { amountHeight, amountSize } from "./board-margins.ts";
import { packetsOf, type Places } from "./board-places.ts";
import type { FlowNames, Movement } from "./board-view.ts";

const COLOURS: Readonly<Record<string, number>> = {
  terminaux: 0xb9532c,
  reseaux: 0xd9a43a,
  centres: 0x1f5259,
  gouvernance: 0x5c4d41,
};
export const colourOf = (kind: string) => COLOURS[kind] ?? 0x5c4d41;

interface Moving {
  readonly movement: Movement;
  readonly beat: MovingBeat;
  readonly share: number;
  readonly names: FlowNames | undefined;
}

/** Labels come once most of the packets have passed. */
const APPEARS = 0.55;

/** @param paintCounts is drawn above the arrows and under their labels */
export function paintMovement(
  drawing: Drawing,
  places: Places,
  moving: Moving,
  paintCounts: () => void,
): void {
  const { movement, beat, share, names } = moving;
  const flows = flowsOf(movement, beat);
  // What it came to is told at once: nothing travels any more.
  const gone = beat === "where" ? 1 : share;
  const labels = gone >= APPEARS ? labelsOf(drawing, places, { flows, names }) : [];
  for (const { flow, box } of labels) if (!places.amounts) paintLeader(drawing, heldAt(flow, places), box);
  for (const flow of flows) paintFlow(drawing, places, flow, gone);
  paintCounts();
  for (const label of labels) paintLabel(drawing, places.text, label);
}

/** An arrow in the maquette's units: what moved least, and what moved most. */
const THIN = 11;
const THICK = 25;
const KRAFT = 0xe0c296;
const PAPERS = { less: CARD, more: KRAFT, rebound: INK };

function paintFlow(drawing: Drawing, places: Places, { tier, kind, path, share }: Flow, gone: number): void {
  const way = path.map(places.at);
  // The ring of the node is narrow: thicker, it would be filled.
  const most = tier === "reseaux" ? lerp(THIN, THICK, 0.3) : THICK;
  const width = Math.max(6, lerp(THIN, most, share) * places.scale);
  if (gone > 0)
    drawArrow(drawing, {
      ...{ path: way, width, share: gone },
      colour: PAPERS[kind],
      isTorn: kind === "rebound",
    });
  if (gone >= 1) return;
  const size = Math.max(12, 30 * places.scale);
  const count = packetsOf(share, 1);
  for (let index = 0; index < count; index += 1) {
    const own = shareOfPacket(gone, index, count);
    if (own > 0 && own < 1) drawPacket(drawing, along(way, own).at, size, kind === "rebound" ? INK : CARD);
  }
}

/** Each packet leaves a little after the one before, and the last arrives with the end of the movement. */
const STAGGER = 0.08;
const shareOfPacket = (share: number, index: number, count: number) =>
  (share - index * STAGGER) / (1 - (count - 1) * STAGGER);

interface Labelled {
  readonly flows: readonly Flow[];
  readonly names: FlowNames | undefined;
}

/** In the maquette's units, from the middle of a duct to beside it. */
const BESIDE = 46;

interface Label {
  readonly flow: Flow;
  readonly name: string;
  readonly box: Box;
}

/** Half way, so that a label hides neither what a duct leaves nor what it reaches. */
const heldAt = ({ path }: Flow, { at }: Places): Point => along(path.map(at), 0.5).at;

function labelsOf(drawing: Drawing, places: Places, { flows, names }: Labelled): readonly Label[] {
  const named = flows.map((flow) => {
    const name = names?.[flow.kind] ?? "";
    return { flow, name, width: labelWidth(drawing, places.text, { name, words: flow.words }) };
  });
  const height = amountHeight(places.text);
  const boxes = labelBoxes(
    named.map(({ flow, width }) => ({ flow, width, height, at: heldAt(flow, places) })),
    places.window,
    BESIDE * places.scale + 8,
  );
  return named.flatMap(({ flow, name, width }, index) => {
    const beside = boxes[index];
    const under = places.amounts?.[flow.tier];
    const box = under ? { ...under, width } : beside;
    return box ? [{ flow, name, box }] : [];
  });
}

const WEIGHED = "CO₂e";

interface Words {
  readonly name: string;
  readonly words: string;
}

const looksOf = (text: number, colour: string) => {
  const size = amountSize(text);
  return {
    name: { size: size * 0.85, colour },
    words: { size, colour, isBold: true },
    weighed: { size: size * 0.8, colour, isBold: true },
  };
};

function labelWidth(drawing: Drawing, text: number, { name, words }: Words): number {
  const [size, looks] = [amountSize(text), looksOf(text, "")];
  const amount = drawing.widthOf(words, looks.words) + size * 0.3 + drawing.widthOf(WEIGHED, looks.weighed);
  return size * 2.5 + Math.max(amount, drawing.widthOf(name, looks.name));
}

function paintLeader(drawing: Drawing, at: Point, box: Box): void {
  const edge = { x: box.x > at.x ? box.x : box.x + box.width, y: box.y + box.height / 2 };
  const isOver = at.x > box.x && at.x < box.x + box.width;
  if (!isOver) drawing.strokes([[at, edge]], INK, 2);
}

function paintLabel(drawing: Drawing, text: number, { flow, name, box }: Label): void {
  const { tier, kind, words } = flow;
  const isTorn = kind === "rebound";
  const [size, looks] = [amountSize(text), looksOf(text, isTorn ? "#fffaf0" : "#2b2420")];
  if (isTorn) drawTorn(drawing, box);
  else drawCard(drawing, { ...box, y: box.y + size * 0.1, height: box.height - size * 0.2 }, colourOf(tier));
  const middle = box.y + box.height / 2;
  const [left, start] = [box.x + size * 1.15, box.x + size * 1.9];
  drawSign(drawing, { kind: tier, at: { x: left, y: middle }, size, colour: isTorn ? CARD : colourOf(tier) });
  drawing.text(name, { x: start, y: middle - size * 1.1 }, looks.name);
  const amount = drawing.text(words, { x: start, y: middle - size * 0.15 }, looks.words);
  drawing.text(WEIGHED, { x: amount.x + amount.width + size * 0.25, y: middle + size * 0.06 }, looks.weighed);
}
