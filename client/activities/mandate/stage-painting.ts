/** How a board view is painted, part by part, from the ground up; a share tells how far the movement is. */
import type { Tier } from "../../../game/footprint/terms.ts";
import type { Drawing } from "../../stage/drawing.ts";
import { lerp, type Box } from "../../stage/geometry.ts";
import {
  CARD,
  drawCard,
  drawFlow,
  drawPile,
  drawRailing,
  drawSign,
  drawTorn,
  rectangle,
} from "../../stage/papers.ts";
import { cardLines, railingHeight } from "./board-margins.ts";
import { flowOf, pileFoot, type Places } from "./board-places.ts";
import { freshOf, laidShare, layingMs } from "./laying.ts";
import { shadowAt } from "./daylight.ts";
import type { BoardState } from "./board-state.ts";
import type { BoardPile, BoardView, HeldCard, LaidCard } from "./board-view.ts";
import { LYING, LYING_IN_HEART, PILE_PLACES, type Spot } from "./model-places.ts";
import { sheetsOf, type PileId } from "./room-state.ts";
import { DUCTS, RING } from "./stage-ducts.ts";
import { colourOf, paintMovement } from "./stage-movement.ts";

const PAPER = 0xf6eddc;
const INK_TEXT = "#2b2420";

/** The piece that stands on each pile, so that what is counted is seen without a word. */
export const PILE_PIECES: Readonly<Record<PileId, string>> = {
  portable: "portable",
  ecran: "ecran",
  smartphone: "smartphone",
  hebergement: "stockage",
  serveurs: "serveur",
};

/** Two sizes of one picture: as large as it is laid, which costs a frame the least, and larger for who comes nearer. */
export const MAQUETTE = "maquette";
export const MAQUETTE_NEAR = "maquette-near";

interface Since {
  /** What was shown before: counts grow and shrink from it, and cards that were not there are laid. */
  readonly before: BoardView | undefined;
  /** Milliseconds of the movement; 0 when the view alone moves, and all the rest is as it will be. */
  readonly lasts: number;
  /** How long all of it takes. */
  readonly whole: number;
}

/** @param placesAt where things are, so many milliseconds after the beginning: the view may glide */
export function paintBoard(state: BoardState, placesAt: (ms: number) => Places, since: Since) {
  const { view, beat, onTap } = state;
  const { before, lasts } = since;
  const movement = beat && view.movements?.[beat];
  const isTold = movement !== undefined && beat === "gained" && lasts > 0;
  const fresh = freshOf(view.laid, before?.laid, isTold);
  // The year is told from its cards: they are laid, then what they gain leaves.
  const lead = isTold ? layingMs(fresh.length) : 0;
  return (drawing: Drawing, part: number) => {
    const ms = part * since.whole;
    const share = part === 1 || lasts === 0 ? 1 : Math.min(1, Math.max(0, (ms - lead) / (lasts - lead)));
    const places = placesAt(ms);
    drawing.picture(places.isNear ? MAQUETTE_NEAR : MAQUETTE, places.maquette);
    const percents = movement
      ? (tier: Tier) => lerp(movement.from[tier], movement.to[tier], share)
      : (tier: Tier) => view.tiers[tier];
    paintFlows(drawing, places, percents);
    for (const pile of view.piles)
      paintPile(drawing, places, { pile: grown(pile, before, share), shadow: SHADOW * shadowAt(view.day) });
    const paintFlags = () => {
      for (const pile of view.piles) paintFlag(drawing, places, pile);
    };
    if (!movement) paintFlags();
    paintFaceDown(drawing, places, view);
    // The maquette passes under the cards on a phone: the table's own paper hides it there.
    if (places.foot < places.height)
      drawing.area(rectangle({ x: 0, y: places.foot, width: drawing.width, height: drawing.height }), PAPER);
    view.laid.forEach((card, index) => {
      const come = fresh.includes(card) ? laidShare(fresh.indexOf(card), ms) : 1;
      paintLaid(drawing, places, card, fallen(places.cards[index], come));
    });
    if (movement) paintMovement(drawing, places, { movement, beat, share, names: view.names }, paintFlags);
    view.hand.forEach((card, index) => paintHeld(drawing, places, { card, box: places.hand[index], onTap }));
  };
}

/** How far above its place a card begins to fall, in CSS pixels. */
const ABOVE = 26;

/** @returns nothing as long as it has not come */
const fallen = (box: Box | undefined, part: number): Box | undefined =>
  box && part > 0 ? { ...box, y: box.y - ABOVE * (1 - part) } : undefined;

const grown = (pile: BoardPile, before: BoardView | undefined, share: number): BoardPile => {
  const old = before?.piles.find(({ id }) => id === pile.id);
  return old ? { ...pile, now: lerp(old.now, pile.now, share) } : pile;
};

/** Width of a duct in the maquette's units, on the day it is compared with. */
const DUCT = 34;

function paintFlows(drawing: Drawing, { at, scale }: Places, percents: (tier: Tier) => number): void {
  const flow = (tier: Tier, path: readonly Spot[]) =>
    drawFlow(drawing, {
      path: path.map(at),
      width: DUCT * flowOf(percents(tier)) * scale,
      first: DUCT * scale,
      colour: colourOf(tier),
      scale,
    });
  for (const tier of ["terminaux", "centres"] as const) for (const path of DUCTS[tier]) flow(tier, path);
  flow("reseaux", RING);
}

/** Larger on a phone, which shows the heart of the maquette alone. */
const pileScale = ({ scale, isNarrow }: Places) => scale * (isNarrow ? 1.15 : 1);

/** Of a pile's height, at noon: as far as the pieces of the maquette throw theirs. */
const SHADOW = 0.35;

interface LitPile {
  readonly pile: BoardPile;
  readonly shadow: number;
}

function paintPile(drawing: Drawing, places: Places, { pile, shadow }: LitPile): void {
  const { id, now, first } = pile;
  const foot = places.at(pileFoot(id, places.isNarrow));
  const sheets = sheetsOf({ now, first });
  const scale = pileScale(places);
  // Between two counts a pile has a part of a sheet: it grows, it does not jump.
  const part = first > 0 ? Math.min(18, (10 * now) / first) : sheets.now;
  const exact = Math.abs(part - sheets.now) < 1 ? part : sheets.now;
  drawPile(drawing, {
    foot,
    scale,
    now: exact,
    first: sheets.first,
    colour: colourOf(PILE_PLACES[id].tier),
    shadow,
  });
  const side = 96 * scale;
  const top = foot.y - exact * 8 * scale;
  drawing.picture(PILE_PIECES[id], { x: foot.x - side / 2, y: top - side * 0.74, width: side, height: side });
}

function paintFlag(drawing: Drawing, places: Places, { id, words }: BoardPile): void {
  const { text } = places;
  const foot = places.at(pileFoot(id, places.isNarrow));
  if (foot.y > places.window.y + places.window.height) return; // cards lie there
  const look = { size: text, colour: INK_TEXT, isBold: true };
  const width = drawing.widthOf(words, look) + text * 0.6;
  const box = { x: foot.x - width / 2, y: foot.y + 20 * places.scale, width, height: text * 1.25 };
  drawing.area(rectangle({ ...box, x: box.x + 2, y: box.y + 2 }), 0x5a3c1e, 0.3);
  drawing.area(rectangle(box), CARD);
  drawing.text(words, { x: box.x + text * 0.3, y: box.y + text * 0.1 }, look);
}

function paintFaceDown(drawing: Drawing, places: Places, { faceDown }: BoardView): void {
  const width = Math.max(110 * places.scale, 34);
  const height = width / 1.15;
  faceDown.forEach((tiers, index) => {
    for (const tier of tiers) {
      const spots = (places.isNarrow ? LYING_IN_HEART : LYING)[tier];
      const { x, y } = places.at(spots[index % spots.length] ?? [0, 0]);
      drawTorn(drawing, { x: x - width / 2, y: y - height / 2, width, height });
      drawSign(drawing, { kind: tier, at: { x, y }, size: width * 0.4, colour: CARD });
    }
  });
}

/** A kept action on the terrace of its tier; its railing says that its guard was bought. */
function paintLaid(drawing: Drawing, { text }: Places, card: LaidCard, box: Box | undefined): void {
  if (!box) return;
  if (card.isGuarded) drawRailing(drawing, box, railingHeight(text));
  drawCard(drawing, box, colourOf(card.kind));
  const { size, count } = cardLines(box.width, text);
  paintTitle(drawing, { card, box, text: size, lines: count });
}

interface Titled {
  readonly card: LaidCard | HeldCard;
  readonly box: Box;
  readonly text: number;
  readonly lines?: number;
}

function paintTitle(drawing: Drawing, { card, box, text, lines = 2 }: Titled): Box {
  const sign = text * 1.05;
  const left = box.x + 7 + text * 0.5;
  const at = { x: left + sign / 2, y: box.y + text * 0.95 };
  drawSign(drawing, { kind: card.kind, at, size: sign, colour: colourOf(card.kind) });
  const start = left + sign + text * 0.4;
  return drawing.text(
    card.title,
    { x: start, y: box.y + text * 0.35 },
    {
      size: text,
      colour: INK_TEXT,
      isBold: true,
      wrap: box.x + box.width - start - text * 0.3,
      lines,
    },
  );
}

interface HeldPlace {
  readonly card: HeldCard;
  readonly box: Box | undefined;
  readonly onTap: ((id: string) => void) | undefined;
}

function paintHeld(drawing: Drawing, { text }: Places, { card, box, onTap }: HeldPlace): void {
  if (!box) return;
  drawCard(drawing, box, colourOf(card.kind), card.isOwn);
  const title = paintTitle(drawing, { card, box, text });
  if (card.said !== "")
    drawing.text(
      card.said,
      { x: box.x + 7 + text * 1.95, y: title.y + title.height },
      {
        size: text * 0.95,
        colour: "#5c4d41",
        isBold: card.isOwn,
      },
    );
  if (onTap) drawing.hit(box, () => onTap(card.id));
}
