/** Whole sessions that a team brought: what they bring in steps, bounded by its headcount and by their number. */
import type { Campaign } from "../schema.ts";

type Brought = Pick<Campaign, "sessions" | "deck"> & {
  readonly teams: Readonly<Record<string, { readonly people: number }>>;
};

/** Of the sessions with the most people first, whatever the order in which they were brought. */
export function sessionSteps({ sessions, deck, teams }: Brought, team: string): number {
  const own = teams[team];
  if (!own || !deck.sessions) return 0;
  const { steps, counted } = deck.sessions;
  return Object.values(sessions)
    .filter((session) => session.team === team)
    .map(({ people }) => Math.min(people, own.people))
    .sort((a, b) => b - a)
    .slice(0, counted)
    .reduce((sum, people) => sum + people * steps, 0);
}
