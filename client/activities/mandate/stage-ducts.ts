/** The ducts of the maquette (assets/anchors.json), from their terrace to the node; and the ring of the node. */
import type { Tier } from "../../../game/footprint/terms.ts";
import type { Spot } from "./model-places.ts";

export const DUCTS: Readonly<Record<"terminaux" | "centres", readonly (readonly Spot[])[]>> = {
  terminaux: [
    [
      [619, 306],
      [680, 356],
      [729, 425],
      [779, 493],
      [846, 532],
    ],
    [
      [1141, 306],
      [1080, 356],
      [1031, 425],
      [981, 493],
      [914, 532],
    ],
  ],
  centres: [
    [
      [616, 799],
      [671, 738],
      [721, 668],
      [778, 610],
      [846, 571],
    ],
    [
      [1138, 795],
      [1085, 733],
      [1037, 664],
      [980, 609],
      [913, 571],
    ],
  ],
};

const SIDES = 32;

/** What the networks carry turns around the node. */
export const RING: readonly Spot[] = Array.from({ length: SIDES + 1 }, (_, index) => {
  const angle = (2 * Math.PI * index) / SIDES;
  return [880 + 49 * Math.cos(angle), 550 + 28 * Math.sin(angle)];
});

/** Down one side with what is saved, up the other with what comes back. */
export const LEAVES: Readonly<Record<Tier, readonly Spot[]>> = {
  terminaux: DUCTS.terminaux[0] ?? [],
  reseaux: RING,
  centres: DUCTS.centres[0] ?? [],
};
export const CLIMBS: Readonly<Record<Tier, readonly Spot[]>> = {
  terminaux: (DUCTS.terminaux[1] ?? []).toReversed(),
  reseaux: RING,
  centres: (DUCTS.centres[1] ?? []).toReversed(),
};
