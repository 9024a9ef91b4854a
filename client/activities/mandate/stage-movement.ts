/** One movement of the resolution: packets leave with what is gained, black ones climb with what comes back. */
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import type { Drawing } from "../../stage/drawing.ts";
import { along, until, type Point } from "../../stage/geometry.ts";
import { drawCard, drawPacket, drawRibbon, drawSign, drawTorn, CARD, INK } from "../../stage/papers.ts";
import type { MovingBeat } from "./beats.ts";
import { amountSize } from "./board-margins.ts";
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

interface Amount {
  readonly tier: Tier;
  readonly moving: Moving;
  readonly isBack: boolean;
}

/** It appears once most of its packets have passed. */
const APPEARS = 0.55;

function paintAmount(drawing: Drawing, places: Places, { tier, moving, isBack }: Amount): void {
  if (moving.share < APPEARS) return;
  const size = amountSize(places.text);
  const words = moving.movement.words[tier];
  const look = { size, colour: isBack ? "#fffaf0" : "#2b2420", isBold: true };
  const room = places.amounts[tier];
  const width = drawing.widthOf(words, look) + size * 2.4;
  const x = places.isNarrow ? room.x : room.x + room.width - width;
  if (isBack) drawTorn(drawing, { ...room, x, width });
  else
    drawCard(
      drawing,
      { x, y: room.y + size * 0.2, width, height: room.height - size * 0.4 },
      colourOf(tier),
      true,
    );
  const middle = room.y + room.height / 2;
  const at: Point = { x: x + size * 1.15, y: middle };
  drawSign(drawing, { kind: tier, at, size, colour: isBack ? CARD : colourOf(tier) });
  drawing.text(words, { x: x + size * 1.9, y: middle - size * 1.06 }, look);
  drawing.text("CO₂e", { x: x + size * 1.9, y: middle - size * 0.02 }, { ...look, size: size * 0.8 });
}
