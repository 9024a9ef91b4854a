/** What a table's voices say of its proposals, and what its means pay. */
import type { MandateTeam, Proposal } from "../../../game/activities/mandate/state.ts";
import { GAUGE_NAMES, type GaugeName } from "../../../game/activities/mandate/terms.ts";

type Voices = MandateTeam["voices"];

interface Counted {
  readonly supports: number;
  readonly objections: number;
  /** The gauges named, with how often; those never named are left out. */
  readonly gauges: readonly { readonly gauge: GaugeName; readonly count: number }[];
}

export function countVoices(voices: Voices, action: string): Counted {
  const spoken = Object.values(voices);
  const objected = spoken.flatMap(({ objection }) => (objection?.action === action ? [objection.gauge] : []));
  return {
    supports: spoken.filter(({ support }) => support === action).length,
    objections: objected.length,
    gauges: GAUGE_NAMES.map((gauge) => ({
      gauge,
      count: objected.filter((named) => named === gauge).length,
    })).filter(({ count }) => count > 0),
  };
}

interface Means {
  readonly price: number;
  readonly days: number;
  readonly support: number;
}

export function sumOf(proposals: readonly Proposal[], ids: readonly string[]): Means {
  const kept = proposals.filter(({ id }) => ids.includes(id));
  const sum = (value: (proposal: Proposal) => number) =>
    kept.reduce((total, proposal) => total + value(proposal), 0);
  return {
    price: sum(({ price }) => price),
    days: sum(({ days }) => days),
    support: sum(({ support }) => support),
  };
}

const weightIn = (voices: Voices) => (id: string) => {
  const { supports, objections } = countVoices(voices, id);
  return supports - objections / 2;
};

/** What the captain is first proposed to confirm: the best supported that the announced means pay together; what is shared is kept already. */
export function suggested(
  { proposals, voices, world, chosen }: MandateTeam,
  most: number,
): readonly string[] {
  const weightOf = weightIn(voices);
  const wanted = proposals
    .filter(({ id }) => !chosen.includes(id) && countVoices(voices, id).supports > 0)
    .sort((a, b) => weightOf(b.id) - weightOf(a.id));
  const kept: string[] = [];
  for (const { id } of wanted) {
    const { price, days, support } = sumOf(proposals, [...kept, id]);
    if (kept.length < most && price <= world.budget && days <= world.workdays && support <= world.support)
      kept.push(id);
  }
  return kept;
}

/** As many as asked of those still open: what is proposed first of all, then the best supported. */
export function firstOf(
  team: MandateTeam,
  { open, proposed, most }: { open: readonly Proposal[]; proposed: readonly string[]; most: number },
): readonly Proposal[] {
  const weightOf = weightIn(team.voices);
  const rank = ({ id }: Proposal) => (proposed.includes(id) ? Infinity : weightOf(id));
  // Infinity less Infinity is no order.
  return open.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a))).slice(0, most);
}
