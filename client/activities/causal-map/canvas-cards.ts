/** A card of the map painted at the size it is seen: pictogram and title, title alone, or pictogram alone from afar. */
import type { ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { fitWords, PAPER, patterned, rounded, write, ZONE_LOOKS, type Pen } from "./canvas-paper.ts";

import { TITLE_FROM } from "./canvas-view.ts";

export interface CardFace {
  readonly title: string;
  /** Undefined while it is on its way. */
  readonly picture: CanvasImageSource | undefined;
  /** The zone it lies in, never the deck's; none in the hand. */
  readonly zone: ZoneId | undefined;
  /** No longer fed. */
  readonly isPale: boolean;
}

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** Beside a pictogram words need more room. */
const BOTH_FROM = 124;

/** Kept around the card for its shadow. */
export const SHADOW = 3;

export function paintCard(pen: Pen, face: CardFace, { width, height }: CardSize, font: string): void {
  const band = face.zone ? Math.max(3, Math.min(9, width * 0.05)) : 2;
  const radius = Math.min(5, width * 0.04);
  const whole = { x: 0, y: 0, width, height };
  if (!face.isPale) {
    pen.fillStyle = PAPER.shadow;
    rounded(pen, { ...whole, x: SHADOW - 1, y: SHADOW - 1 }, radius);
    pen.fill();
  }
  pen.fillStyle = face.isPale ? PAPER.sand : PAPER.card;
  rounded(pen, whole, radius);
  pen.fill();
  pen.save();
  pen.clip();
  paintBand(pen, face, { band, height });
  if (width >= BOTH_FROM && face.picture) paintBoth(pen, face, { width, height }, { font, band });
  else if (width >= TITLE_FROM - 0.5 || !face.picture)
    paintTitle(pen, face, { x: band + 3, width: width - band - 5, height }, font);
  else paintPicture(pen, face, { x: band, y: 0, width: width - band, height });
  pen.restore();
  pen.lineWidth = 1;
  pen.strokeStyle = face.isPale ? PAPER.ink2 : PAPER.line;
  // Not by its colour alone: what is no longer fed has a broken edge.
  pen.setLineDash(face.isPale ? [4, 3] : []);
  rounded(pen, { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }, radius);
  pen.stroke();
  pen.setLineDash([]);
}

function paintBand(
  pen: Pen,
  { zone, isPale }: CardFace,
  { band, height }: { band: number; height: number },
): void {
  if (!zone) return;
  const look = ZONE_LOOKS[zone];
  pen.save();
  pen.globalAlpha = isPale ? 0.45 : 1;
  pen.fillStyle = look.band;
  pen.beginPath();
  pen.rect(0, 0, band, height);
  pen.fill();
  patterned(pen, { x: 0, y: 0, width: band, height }, look.pattern);
  pen.restore();
}

interface Look {
  readonly font: string;
  readonly band: number;
}

function paintBoth(pen: Pen, face: CardFace, { width, height }: CardSize, { font, band }: Look): void {
  const side = Math.min(height, width * 0.3);
  if (face.zone && !face.isPale) {
    pen.fillStyle = ZONE_LOOKS[face.zone].light;
    pen.fillRect(band, 0, side, height);
  }
  paintPicture(pen, face, { x: band, y: 0, width: side, height });
  paintTitle(pen, face, { x: band + side + 5, width: width - band - side - 8, height }, font);
}

interface Space extends CardSize {
  readonly x: number;
}

function paintTitle(pen: Pen, { title, isPale }: CardFace, { x, width, height }: Space, font: string): void {
  const words = fitWords(pen, font, title, {
    width,
    height: height - 2,
    largest: Math.min(18, Math.max(11.5, height * 0.235)),
    smallest: 9.5,
  });
  pen.font = `600 ${words.size}px ${font}`;
  pen.fillStyle = isPale ? PAPER.ink2 : PAPER.ink;
  write(pen, words, x, height / 2);
}

function paintPicture(
  pen: Pen,
  { picture, isPale }: CardFace,
  { x, y, width, height }: Space & { readonly y: number },
): void {
  if (!picture) return;
  const side = Math.min(width, height) * 0.86;
  pen.save();
  pen.globalAlpha = isPale ? 0.5 : 1;
  pen.imageSmoothingQuality = "medium";
  pen.drawImage(picture, x + (width - side) / 2, y + (height - side) / 2, side, side);
  pen.restore();
}
