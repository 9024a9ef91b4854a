/** What public bodies already do (`terrain.yaml`), and by which places of the game each practice is met. */
import { z } from "zod";
import type { Problem } from "./problem.ts";
import { Id, Text } from "./text.ts";

/** Kinds of places, as `kind:id` names them. */
const PLACE_KINDS = [
  ...["activity", "scenario", "phase", "action", "rebound", "question", "concept", "figure"],
  ...["news", "role", "confidence", "story", "stand", "sticker", "poster", "resource"],
  ...["section", "declaration"],
] as const;

/** Pages by which the program answers for itself, under these addresses. */
export const DECLARATIONS = ["accessibilite", "ecoconception"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const isPlaceKind = (kind: string): kind is PlaceKind => PLACE_KINDS.some((known) => known === kind);

const Place = z.string().regex(/^[a-z]+:[a-z0-9-]+(\/[a-z0-9-]+)?$/, "kind:id, as action:repair-cafe-stands");

const Practice = z.strictObject({
  id: Id,
  /** What is done there, in one sentence; nobody is named. */
  practice: Text,
  where: z.array(Place).min(1),
});
export type Practice = z.output<typeof Practice>;

export const TerrainFile = z.strictObject({
  licence: z.literal("CC-BY-4.0"),
  practices: z.array(Practice).min(1),
});

/** What the shape cannot say: ids once each, places of a kind that exists. */
export function checkTerrain(practices: readonly Practice[]): Problem[] {
  return practices.flatMap(({ id, where }, index) => {
    const isTwice = practices.findIndex((other) => other.id === id) !== index;
    const strange = where.flatMap((place, at) => {
      const [kind = ""] = place.split(":");
      return isPlaceKind(kind)
        ? []
        : [{ path: ["practices", index, "where", at], message: `no kind of place is called ${kind}` }];
    });
    return [
      ...(isTwice ? [{ path: ["practices", index, "id"], message: `two practices are called ${id}` }] : []),
      ...strange,
    ];
  });
}
