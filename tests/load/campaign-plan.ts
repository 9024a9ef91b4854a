/** What each person of a loaded campaign will declare, and what its totals must then be: computed apart from the server. */

export interface PlannedMission {
  readonly id: string;
  readonly steps: number;
  readonly cap: number;
  readonly most: number;
  readonly isCounted: boolean;
}

export interface CampaignShape {
  readonly participants: number;
  readonly teams: number;
  readonly perSecond: number;
  readonly seconds: number;
}

/** One thing declared: who, of which team by its place, what, when in the run. */
export interface Planned {
  readonly id: string;
  /** Milliseconds from the beginning. */
  readonly at: number;
  readonly participant: number;
  readonly team: number;
  readonly mission: string;
  readonly amount: number;
  /** What the rules give for it. */
  readonly steps: number;
}

/** Prime to the usual crowds: people come in no order of their teams. */
const STRIDE = 7_919;

export const deviceName = (participant: number) => `telephone-${String(participant).padStart(10, "0")}`;

const pad = (value: number) => value.toString(36).padStart(8, "0");

/**
 * At an even pace. Nobody declares the same mission twice, so that steps do not depend on the order of arrival.
 * @throws when there are more declarations than people and missions allow
 */
export function planned(shape: CampaignShape, missions: readonly PlannedMission[]): Planned[] {
  const { participants, teams, perSecond, seconds } = shape;
  const count = Math.floor(perSecond * seconds);
  if (count > participants * missions.length)
    throw new Error(`${count} declarations are more than ${participants} people make of ${missions.length}`);
  return Array.from({ length: count }, (_, n) => {
    const round = Math.floor(n / participants);
    const participant = ((n % participants) * STRIDE) % participants;
    const mission = missions[(participant + round) % missions.length];
    if (!mission) throw new Error("a campaign without a mission");
    // One above the cap now and then: what is declared beyond counts for nothing.
    const most = mission.isCounted ? Math.min(mission.most, mission.cap + 1) : 1;
    const amount = 1 + ((participant + round) % most);
    return {
      ...{ id: `r${pad(n)}`, at: (n * 1000) / perSecond, participant, team: participant % teams },
      ...{ mission: mission.id, amount, steps: Math.min(amount, mission.cap) * mission.steps },
    };
  });
}

/** A sum by team, and of all. */
export interface Sums {
  readonly all: number;
  readonly byTeam: ReadonlyMap<number, number>;
}

export function sumsOf(rows: readonly Pick<Planned, "team" | "steps">[]): Sums {
  const byTeam = new Map<number, number>();
  for (const { team, steps } of rows) byTeam.set(team, (byTeam.get(team) ?? 0) + steps);
  return { all: rows.reduce((sum, { steps }) => sum + steps, 0), byTeam };
}

/** A declaration that the server said it holds. */
export interface Acknowledged {
  /** Place in the plan. */
  readonly row: number;
  /** From when it was due, waiting for a free connection included. */
  readonly ms: number;
  /** When the answer came, milliseconds from the beginning. */
  readonly at: number;
}

/** A gauge as a page read it. */
export interface Sample {
  readonly at: number;
  readonly steps: number;
}

/**
 * By how many milliseconds each reading was behind what had been acknowledged when it came: since when the first
 * declaration that it does not count had its answer. What is counted before its answer hides at most as much.
 */
export function lagsOf(
  plan: readonly Planned[],
  acknowledged: readonly Acknowledged[],
  samples: readonly Sample[],
): number[] {
  const inOrder = acknowledged.toSorted((a, b) => a.at - b.at);
  let [sum, next] = [0, 0];
  const steps = (row: Acknowledged | undefined) => (row ? (plan[row.row]?.steps ?? 0) : 0);
  return samples
    .toSorted((a, b) => a.steps - b.steps || a.at - b.at)
    .map((sample) => {
      while (next < inOrder.length && sum + steps(inOrder[next]) <= sample.steps) {
        sum += steps(inOrder[next]);
        next += 1;
      }
      const missing = inOrder[next];
      return missing ? Math.max(0, sample.at - missing.at) : 0;
    });
}

/** Rows acknowledged that the store does not have as they were sent, and teams whose steps are not theirs. */
export function missingOf(
  acknowledged: readonly Planned[],
  stored: ReadonlyMap<string, { readonly mission: string; readonly amount: number }>,
): number {
  return acknowledged.filter(({ id, mission, amount }) => {
    const row = stored.get(id);
    return row?.mission !== mission || row.amount !== amount;
  }).length;
}
