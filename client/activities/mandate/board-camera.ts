/** What part of the maquette is looked at: nearer to the terraces that are told, or where somebody took the view. */
import type { Tier } from "../../../game/footprint/terms.ts";
import { around, frameOf, panned, zoomed, type Frame } from "../../app/shared/camera.ts";
import type { Box } from "../../stage/geometry.ts";
import { WHOLE, type Places } from "./board-places.ts";
import type { Flow } from "./board-flows.ts";

/** What is to be seen of each terrace when it is told: its ducts, what stands at their ends, and the node. */
const TOLD: Readonly<Record<Tier, Box>> = {
  terminaux: { x: 430, y: 120, width: 900, height: 480 },
  reseaux: { x: 430, y: 400, width: 900, height: 320 },
  centres: { x: 430, y: 490, width: 900, height: 475 },
};

/** Nearer, the pieces beside a duct would leave the view. */
const CLOSEST_TOLD = 0.5;
/** By hand one may come nearer still. */
const CLOSEST = 0.33;

/** @returns undefined where the whole maquette is told */
export function storyOf(flows: readonly Flow[]): Box | undefined {
  const boxes = flows.map(({ tier }) => TOLD[tier]);
  if (boxes.length === 0) return undefined;
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return around(WHOLE, { x: left, y: top, width: right - left, height: bottom - top }, CLOSEST_TOLD);
}

const NEARER = 0.75;
const STEP = 0.2;

export const nearer = (seen: Box): Box => zoomed(WHOLE, seen, { by: NEARER, closest: CLOSEST });
const farther = (seen: Box): Box => zoomed(WHOLE, seen, { by: 1 / NEARER, closest: CLOSEST });

/** What each key does to the part that is seen. */
export const CAMERA_KEYS: Readonly<Record<string, (seen: Box) => Box>> = {
  "+": nearer,
  "-": farther,
  "0": () => WHOLE,
  ArrowLeft: (seen) => panned(WHOLE, seen, { x: -STEP, y: 0 }),
  ArrowRight: (seen) => panned(WHOLE, seen, { x: STEP, y: 0 }),
  ArrowUp: (seen) => panned(WHOLE, seen, { x: 0, y: -STEP }),
  ArrowDown: (seen) => panned(WHOLE, seen, { x: 0, y: STEP }),
};

/** @param seen the whole maquette keeps the place it was given */
export function frameFor(places: Places, seen: Box | undefined): Frame {
  const { maquette, scale, window } = places;
  if (!seen || seen.width >= WHOLE.width) return { x: maquette.x, y: maquette.y, scale };
  return frameOf(WHOLE, seen, { window, scale: (scale * WHOLE.width) / seen.width });
}

/** The same places, seen from there: words keep their size. */
export const seenFrom = (places: Places, { x, y, scale }: Frame): Places => ({
  ...places,
  scale,
  isNear: scale > places.scale * 1.01,
  maquette: { x, y, width: WHOLE.width * scale, height: WHOLE.height * scale },
  at: ([right, down]) => ({ x: x + right * scale, y: y + down * scale }),
});
