/** What leaves a terrace and what comes back to it, as arrows that stay in their ducts: where, how thick, said where. */
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import type { Box, Point } from "../../stage/geometry.ts";
import type { MovingBeat } from "./beats.ts";
import type { FlowKind, Movement } from "./board-view.ts";
import type { Spot } from "./model-places.ts";
import { CLIMBS, LEAVES } from "./stage-ducts.ts";

export interface Flow {
  readonly tier: Tier;
  readonly kind: FlowKind;
  readonly path: readonly Spot[];
  /** Of the largest of the same movement: 0 to 1. */
  readonly share: number;
  readonly kilograms: number;
  /** The amount, in words. */
  readonly words: string;
}

const kindOf = (kilograms: number, beat: MovingBeat): FlowKind => {
  if (kilograms < 0) return "less";
  return beat === "back" ? "rebound" : "more";
};

export function flowsOf({ kilograms, words }: Movement, beat: MovingBeat): readonly Flow[] {
  const most = Math.max(...TIERS.map((tier) => Math.abs(kilograms[tier])));
  return TIERS.filter((tier) => Math.round(kilograms[tier]) !== 0).map((tier) => {
    const kind = kindOf(kilograms[tier], beat);
    return {
      ...{ tier, kind, path: (kind === "less" ? LEAVES : CLIMBS)[tier] },
      share: Math.abs(kilograms[tier]) / most,
      kilograms: kilograms[tier],
      words: words[tier],
    };
  });
}

interface Label {
  readonly flow: Pick<Flow, "tier" | "kind">;
  /** What it holds on to. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** Of its height, how much of a label is above what it holds on to: ducts open outwards, and counts stand above. */
const LIFT: Readonly<Record<Tier, number>> = { terminaux: -0.2, reseaux: 0.5, centres: 0.7 };
const LIFT_LEFT: typeof LIFT = { ...LIFT, terminaux: 0.45 };
const APART = 6;

/**
 * A place for each label beside its flow, inside the room, none over another.
 *
 * @param gap between a flow's middle and its label
 */
export function labelBoxes(labels: readonly Label[], room: Box, gap: number): readonly Box[] {
  const wanted = labels.map(({ at, flow, width, height }): Box => {
    // What is saved goes down the left ducts, what comes goes up those of the right.
    const x = flow.kind === "less" ? at.x - gap - width : at.x + gap;
    return {
      x: Math.min(Math.max(room.x, x), room.x + room.width - width),
      y: at.y - height * (flow.kind === "less" ? LIFT_LEFT : LIFT)[flow.tier],
      width,
      height,
    };
  });
  // From the top down they push one another; what passes the foot pushes back up.
  const order = wanted.map((_, index) => index).sort((a, b) => yOf(wanted[a]) - yOf(wanted[b]));
  const tops = order.map((index) => Math.max(room.y, yOf(wanted[index])));
  for (let place = 1; place < order.length; place += 1)
    tops[place] = Math.max(tops[place] ?? 0, (tops[place - 1] ?? 0) + heightOf(wanted, order, place - 1));
  let foot = room.y + room.height;
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const height = heightOf(wanted, order, place) - APART;
    tops[place] = Math.min(tops[place] ?? 0, foot - height);
    foot = (tops[place] ?? 0) - APART;
  }
  return wanted.map((box, index) => ({ ...box, y: tops[order.indexOf(index)] ?? box.y }));
}

const yOf = (box: Box | undefined) => box?.y ?? 0;
const heightOf = (boxes: readonly Box[], order: readonly number[], place: number) =>
  (boxes[order[place] ?? 0]?.height ?? 0) + APART;
