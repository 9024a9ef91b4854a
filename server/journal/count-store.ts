/** What the store keeps of each session's own footprint: sums that name nobody. */
import type { Counts } from "../../game/own-footprint/counts.ts";

export interface CountStore {
  /** Adds to what is kept; of a code that is no living session's, nothing is. */
  add(entries: readonly (readonly [code: string, counts: Counts])[]): Promise<void>;
  find(code: string): Promise<Counts | undefined>;
}
