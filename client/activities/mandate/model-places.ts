/** Where things stand on the maquette, in its own units (1720 × 1130). */
import type { Tier } from "../../../game/footprint/terms.ts";
import type { PileId } from "./room-state.ts";

export type Spot = readonly [x: number, y: number];

interface PilePlace {
  readonly foot: Spot;
  readonly tier: Tier;
  /** The piece beside it where the maquette has none. */
  readonly piece?: Spot;
}

/** Foot of each pile, and the terrace it stands on. */
export const PILE_PLACES: Readonly<Record<PileId, PilePlace>> = {
  portable: { foot: [735, 330], tier: "terminaux" },
  smartphone: { foot: [978, 340], tier: "terminaux" },
  ecran: { foot: [1226, 336], tier: "terminaux", piece: [1150, 262] },
  hebergement: { foot: [790, 782], tier: "centres" },
  serveurs: { foot: [1500, 796], tier: "centres" },
};

/** Where torn papers lie, in the order they came. */
export const LYING: Readonly<Record<Tier, readonly Spot[]>> = {
  terminaux: [
    [1370, 300],
    [1490, 330],
    [300, 330],
    [1560, 270],
  ],
  reseaux: [
    [1020, 610],
    [640, 630],
    [1150, 640],
    [480, 640],
  ],
  centres: [
    [960, 905],
    [1200, 895],
    [1340, 905],
    [1080, 930],
  ],
};

/** The same on a phone, which shows the heart of the maquette alone. */
export const LYING_IN_HEART: typeof LYING = {
  terminaux: [
    [1250, 460],
    [545, 455],
    [1130, 470],
  ],
  reseaux: LYING.reseaux.slice(0, 3),
  centres: [
    [1170, 925],
    [690, 930],
    [860, 935],
  ],
};
