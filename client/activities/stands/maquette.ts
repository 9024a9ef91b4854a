/** The day's maquette: which terraces the messages kept have changed, and how many are left before the next. */
import { LANDINGS } from "../../../game/activities/stands/terms.ts";

type Terrace = "calme" | "sobre";

export interface Maquette {
  readonly terminaux: Terrace;
  readonly reseaux: Terrace;
  readonly centres: Terrace;
  /** Terraces changed, 0 to 3. */
  readonly changed: number;
  /** Messages before the next change; null once all three have changed. */
  readonly left: number | null;
  /** Each terrace's own way, from top to bottom: messages kept in all when it changes, and its share done, 0 to 1. */
  readonly ways: readonly { readonly id: TerraceId; readonly at: number; readonly share: number }[];
}

type TerraceId = "terminaux" | "reseaux" | "centres";
const TERRACES = ["terminaux", "reseaux", "centres"] as const;

export function maquetteOf(kept: number): Maquette {
  const changed = LANDINGS.filter((at) => kept >= at).length;
  const state = (rank: number): Terrace => (changed > rank ? "sobre" : "calme");
  const next = LANDINGS[changed];
  return {
    ...{ terminaux: state(0), reseaux: state(1), centres: state(2), changed },
    ways: TERRACES.map((id, rank) => {
      const [from = 0, at = 0] = [LANDINGS[rank - 1], LANDINGS[rank]];
      return { id, at, share: Math.min(1, Math.max(0, (kept - from) / (at - from))) };
    }),
    left: next === undefined ? null : next - kept,
  };
}
