/** By how much each flow has grown or shrunk, written where the ducts meet: their width is read without a legend. */
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import type { Drawing } from "../../stage/drawing.ts";
import { CARD, drawSign, rectangle } from "../../stage/papers.ts";
import type { Places } from "./board-places.ts";
import type { BoardView, Movement } from "./board-view.ts";
import type { Spot } from "./model-places.ts";
import { percentText } from "./room-numbers.ts";
import { colourOf } from "./stage-movement.ts";

/** Between the ducts of a terrace, where the maquette has nothing but its slopes; the ring's own, under it. */
const FLAGS: Readonly<Record<Tier, Spot>> = {
  terminaux: [880, 432],
  reseaux: [880, 608],
  centres: [880, 716],
};

/** Smaller than what nobody sees on a duct. */
const LEAST = 0.05;
/** Once most of the packets have passed. */
const TURNS = 0.55;

interface Told {
  readonly view: BoardView;
  readonly movement: Movement | undefined;
  readonly share: number;
}

export function paintFlowFlags(drawing: Drawing, places: Places, { view, movement, share }: Told): void {
  for (const tier of TIERS) {
    const moved = movement ? movement[share < TURNS ? "from" : "to"][tier] : view.tiers[tier];
    if (Math.abs(moved) < LEAST) continue;
    paintFlag(drawing, places, { tier, words: percentText(moved, view.language) });
  }
}

interface Flag {
  readonly tier: Tier;
  readonly words: string;
}

function paintFlag(drawing: Drawing, { at, text }: Places, { tier, words }: Flag): void {
  const look = { size: text, colour: "#2b2420", isBold: true };
  const width = drawing.widthOf(words, look) + text * 2.1;
  const { x, y } = at(FLAGS[tier]);
  const box = { x: x - width / 2, y: y - text * 0.65, width, height: text * 1.3 };
  drawing.area(rectangle({ ...box, x: box.x + 2, y: box.y + 2 }), 0x5a3c1e, 0.3);
  drawing.area(rectangle(box), CARD);
  drawing.outline(rectangle(box), colourOf(tier), 2);
  const sign = { x: box.x + text * 0.9, y: box.y + text * 0.65 };
  drawSign(drawing, { kind: tier, at: sign, size: text * 0.8, colour: colourOf(tier) });
  drawing.text(words, { x: box.x + text * 1.6, y: box.y + text * 0.12 }, look);
}
