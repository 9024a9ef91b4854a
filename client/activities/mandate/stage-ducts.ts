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

/** The ring left open, so that it has a beginning and an end; it begins behind the node. */
const TURN: readonly Spot[] = Array.from({ length: SIDES - 5 }, (_, index) => {
  const angle = (2 * Math.PI * (index + 4)) / SIDES - Math.PI / 2;
  return [880 + 49 * Math.cos(angle), 550 + 28 * Math.sin(angle)];
});

/** Where the ducts end, at the pieces that stand there: the offices, the school, the hall, the racks. */
const MOUTHS = { offices: [585, 287], school: [1175, 287], hall: [582, 819], racks: [1171, 815] } as const;

/** Down one side with what is saved, up the other with what comes back. */
export const LEAVES: Readonly<Record<Tier, readonly Spot[]>> = {
  terminaux: [MOUTHS.offices, ...(DUCTS.terminaux[0] ?? [])],
  reseaux: TURN.toReversed(),
  centres: [MOUTHS.hall, ...(DUCTS.centres[0] ?? [])],
};
export const CLIMBS: Readonly<Record<Tier, readonly Spot[]>> = {
  terminaux: [...(DUCTS.terminaux[1] ?? []).toReversed(), MOUTHS.school],
  reseaux: TURN,
  centres: [...(DUCTS.centres[1] ?? []).toReversed(), MOUTHS.racks],
};
