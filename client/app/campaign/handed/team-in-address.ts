/** The team that a link or a poster names: chosen for whoever has none yet, and never in place of one's own. */
import { keepTeam, keptTeam } from "../kept.ts";

/** @returns the team to begin with; one that was named is kept, so that the next visit needs no link */
export function startingTeam(id: string, teams: readonly { readonly id: string }[]): string | undefined {
  const kept = keptTeam(id);
  if (kept !== undefined) return kept;
  const named = new URLSearchParams(location.search).get("equipe");
  const team = teams.find((one) => one.id === named)?.id;
  if (team !== undefined) keepTeam(id, team);
  return team;
}
