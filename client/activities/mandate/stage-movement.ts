/** One movement of the resolution: packets leave with what is gained, black ones climb with what comes back. */
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import type { Drawing } from "../../stage/drawing.ts";
import { along, until, type Point } from "../../stage/geometry.ts";
import { drawCard, drawPacket, drawRibbon, drawSign, drawTorn, CARD, INK } from "../../stage/papers.ts";
import type { MovingBeat } from "./beats.ts";
import { packetsOf, type Places } from "./board-places.ts";
import type { Movement } from "./board-view.ts";
import { CLIMBS, LEAVES } from "./stage-ducts.ts";

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
}

export function paintMovement(drawing: Drawing, places: Places, moving: Moving): void {
  const { movement, beat, share } = moving;
  const most = Math.max(...TIERS.map((tier) => Math.abs(movement.kilograms[tier])));
  for (const tier of TIERS) {
    const kilograms = movement.kilograms[tier];
    const count = packetsOf(kilograms, most);
    if (count === 0) continue;
    if (beat !== "where") paintPackets(drawing, places, { tier, count, share, isBack: kilograms > 0 });
    paintAmount(drawing, places, { tier, moving, isBack: kilograms > 0 });
  }
}

/** Each packet leaves a little after the one before, and the last arrives with the end of the movement. */
const STAGGER = 0.08;
const shareOfPacket = (share: number, index: number, count: number) =>
  (share - index * STAGGER) / (1 - (count - 1) * STAGGER);

interface Packets {
  readonly tier: Tier;
  readonly count: number;
  readonly share: number;
  readonly isBack: boolean;
}

function paintPackets(drawing: Drawing, places: Places, { tier, count, share, isBack }: Packets): void {
  const path = (isBack ? CLIMBS : LEAVES)[tier].map(places.at);
  const size = Math.max(12, 30 * places.scale);
  // What came back stays: its trace is black on the duct it climbed.
  if (isBack) drawRibbon(drawing, until(path, share), Math.max(5, 14 * places.scale), INK);
  for (let index = 0; index < count; index += 1) {
    const own = shareOfPacket(share, index, count);
    if (own <= 0 || (!isBack && own >= 1)) continue;
    // Those that came back stop one behind the other.
    const last = isBack ? 1 - index * 0.13 : 1;
    drawPacket(drawing, along(path, Math.min(last, own)).at, size, isBack ? INK : CARD);
  }
}

/** The height at which each terrace's amount is written: under its edge, at the right. */
const AMOUNTS: Readonly<Record<Tier, number>> = { terminaux: 505, reseaux: 745, centres: 955 };
const AMOUNTS_NARROW: typeof AMOUNTS = { terminaux: 450, reseaux: 640, centres: 800 };

interface Amount {
  readonly tier: Tier;
  readonly moving: Moving;
  readonly isBack: boolean;
}

/** It appears once most of its packets have passed. */
const APPEARS = 0.55;

function paintAmount(drawing: Drawing, places: Places, { tier, moving, isBack }: Amount): void {
  if (moving.share < APPEARS) return;
  const size = places.text * (places.isNarrow ? 1.1 : 1.2);
  const words = moving.movement.words[tier];
  const look = { size, colour: isBack ? "#fffaf0" : "#2b2420", isBold: true };
  const middle = places.at([0, (places.isNarrow ? AMOUNTS_NARROW : AMOUNTS)[tier]]).y;
  const width = drawing.widthOf(words, look) + size * 2.4;
  const box = { x: drawing.width - width - 6, y: middle - size, width, height: size * 2 };
  if (isBack) drawTorn(drawing, { ...box, y: box.y - size * 0.2, height: size * 2.4 });
  else drawCard(drawing, box, colourOf(tier), true);
  const at: Point = { x: box.x + size * 1.15, y: middle };
  drawSign(drawing, { kind: tier, at, size, colour: isBack ? CARD : colourOf(tier) });
  drawing.text(words, { x: box.x + size * 1.9, y: middle - size * 0.58 }, look);
}
