/** Sums of what was cleaned up, declared and brought with sessions: read for everybody together, never weighed here. */
import type { Campaign } from "../schema.ts";
import type { Totals } from "../totals.ts";
import type { CleanupLine } from "./schema.ts";

export type Cleaned = Pick<CleanupLine, "id" | "block" | "name" | "unit"> & { readonly amount: number };

/** Lines at zero are absent; equipment comes first, as in the deck. */
export function cleanedOf({ deck, teams, sessions }: Campaign, totals: Totals): Cleaned[] {
  const there = Object.values(teams).filter(({ isRemoved }) => !isRemoved);
  const isThere = new Set(there.map(({ id }) => id));
  const brought = Object.values(sessions).filter(({ team }) => isThere.has(team));
  return (deck.cleanup?.lines ?? []).flatMap(({ id, block, name, unit }) => {
    const declared = there.reduce((sum, team) => sum + (totals.teams.get(team.id)?.units.get(id) ?? 0), 0);
    const amount = brought.reduce((sum, { cleanup }) => sum + (cleanup[id] ?? 0), declared);
    return amount > 0 ? [{ id, block, name, unit, amount: Math.round(amount * 10) / 10 }] : [];
  });
}
