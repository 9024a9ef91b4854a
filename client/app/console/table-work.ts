/** How far each table is, and which is clearly behind the others. */
import type { Progress } from "../../../game/engine/activity.ts";
import type { Registry } from "../../../game/engine/scene.ts";
import type { PhaseHeader } from "../../link/link.ts";
import type { Parts } from "../session-view.ts";
import { workWords, type WorkWords } from "./work-words.ts";

interface Measured extends Progress {
  readonly words: WorkWords;
}

export interface TableWork extends Measured {
  readonly isBehind: boolean;
}

const AHEAD = 0.6;
const GAP = 0.4;

export const shareOf = ({ done, of }: Progress) => (of > 0 ? Math.min(1, done / of) : 1);

/** Nobody is behind alone: the others (their median) must be well on, and well ahead. */
export function markBehind<P extends Progress>(
  all: Readonly<Record<string, P>>,
): Record<string, P & { readonly isBehind: boolean }> {
  const entries = Object.entries(all);
  return Object.fromEntries(
    entries.map(([id, progress]) => {
      const others = entries
        .filter(([other]) => other !== id)
        .map(([, other]) => shareOf(other))
        .sort((a, b) => a - b);
      const median = others[Math.floor((others.length - 1) / 2)] ?? 0;
      return [id, { ...progress, isBehind: median >= AHEAD && shareOf(progress) <= median - GAP }];
    }),
  );
}

/** Progress of the tables where somebody sits. */
export function worksOf(
  registry: Registry,
  phase: PhaseHeader,
  { everyone, teams }: Parts,
): Record<string, TableWork> {
  const shown = everyone?.phases[phase.id];
  if (shown === undefined) return {};
  const activity = registry(phase.activity);
  const measured = Object.entries(teams).flatMap(([id, team]) => {
    const [part, members] = [team.phases[phase.id], Object.keys(team.members).length];
    if (part === undefined || members === 0) return [];
    const progress = activity.progress(shown, part, members);
    const words = workWords(phase.activity, progress, shown, part);
    return [[id, { ...progress, words } satisfies Measured] as const];
  });
  return markBehind(Object.fromEntries(measured));
}

/** The tables' share together, 0 to 1. */
export function meanShare(works: Readonly<Record<string, Progress>>): number {
  const shares = Object.values(works).map(shareOf);
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
