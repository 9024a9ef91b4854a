/** Where each team stands: against its own start, per person, by thresholds rather than ranks. */
import { weeksOf } from "./calendar.ts";
import { sessionSteps } from "./feeds/brought.ts";
import { feedsOf } from "./feeds/feeds.ts";
import { groupsOf, type Group } from "./groups.ts";
import type { Campaign, Meter, Reading } from "./schema.ts";
import { FEWEST_PEOPLE, MEDALS, type Medal } from "./terms.ts";
import type { TeamSum, Totals } from "./totals.ts";

export interface Standing {
  readonly group: Group;
  readonly steps: number;
  /** Steps per person and week since it joined, rounded to a tenth: a tie is a tie. */
  readonly rate: number;
  /** Percent of its people who declared something, a hundred at most; null while they are fewer than five. */
  readonly takingPart: number | null;
  /** Weeks in which enough of its people took part, and weeks it had. */
  readonly regular: { readonly weeks: number; readonly of: number };
  /** Mean of its meters, in percent of its own start, per head; null without two readings of one. */
  readonly progress: number | null;
  /** Devices kept in use, by missions and at cleanups. */
  readonly kept: number;
  readonly medals: { readonly steps: Medal | null; readonly progress: Medal | null };
  /** 1 for the first; equals share a rank. null while ranks are switched off. */
  readonly rank: number | null;
}

export interface Gauge {
  readonly steps: number;
  readonly goal: number;
  /** 0 to 1. */
  readonly filled: number;
  /** Quarters that are full, 0 to 4. */
  readonly stage: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** @param day ISO date up to which weeks are counted */
export function standings(campaign: Campaign, totals: Totals, day: string): Standing[] {
  const all = groupsOf(campaign).map((group) => standingOf(campaign, totals, { group, day }));
  if (!campaign.isRanked) return all;
  return all
    .map((one) => ({ ...one, rank: 1 + all.filter(({ rate }) => rate > one.rate).length }))
    .sort((a, b) => a.rank - b.rank);
}

function standingOf(
  campaign: Campaign,
  totals: Totals,
  { group, day }: { readonly group: Group; readonly day: string },
): Standing {
  const sums = group.teams.flatMap((team) => totals.teams.get(team) ?? []);
  const { people, joined } = group;
  const weeks = weeksOf(campaign, joined, day);
  const brought = group.teams.reduce((sum, id) => sum + sessionSteps(campaign, id), 0);
  const steps = sums.reduce((sum, one) => sum + one.steps, brought);
  const devices = sums.reduce((sum, one) => sum + one.devices.size, 0);
  const rate = tenth(steps / people / weeks);
  const progress = progressOf(campaign, group);
  const { medals } = campaign.deck;
  return {
    ...{ group, steps, rate, progress, rank: null },
    takingPart: devices < FEWEST_PEOPLE ? null : Math.min(100, Math.round((100 * devices) / people)),
    regular: { weeks: regularWeeks(campaign, sums, people), of: weeks },
    kept: keptBy(campaign, sums),
    medals: {
      steps: medalOf(medals.steps, rate),
      progress: progress === null ? null : medalOf(medals.progress, progress),
    },
  };
}

function medalOf(thresholds: readonly number[], value: number): Medal | null {
  const reached = thresholds.filter((threshold) => value >= threshold).length;
  return MEDALS[reached - 1] ?? null;
}

function regularWeeks({ deck }: Campaign, sums: readonly TeamSum[], people: number): number {
  return Array.from({ length: deck.weeks }, (_, at) => at + 1).filter((week) => {
    const devices = sums.reduce((sum, { devicesByWeek }) => sum + (devicesByWeek.get(week)?.size ?? 0), 0);
    return devices > 0 && devices / people >= deck.regular;
  }).length;
}

function keptBy({ deck }: Campaign, sums: readonly TeamSum[]): number {
  const kept = [...feedsOf(deck)].flatMap(([id, { isKept }]) => (isKept ? [id] : []));
  return sums.reduce((all, { units }) => all + kept.reduce((sum, id) => sum + (units.get(id) ?? 0), 0), 0);
}

/** Small teams are read together, hence by the mean of theirs. */
function progressOf({ teams, deck }: Campaign, group: Group): number | null {
  const each = group.teams.flatMap((id) =>
    deck.meters.flatMap((meter) => {
      const progress = progressOn(meter, teams[id]?.readings[meter.id] ?? []);
      return progress === null ? [] : [progress];
    }),
  );
  return each.length === 0 ? null : tenth(each.reduce((sum, one) => sum + one, 0) / each.length);
}

/** Percent between −100 and 100, per head, of the first reading; null when it was nought or alone. */
export function progressOn({ better }: Pick<Meter, "better">, readings: readonly Reading[]): number | null {
  const dated = [...readings].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first === last || first.value === 0) return null;
  const [before, after] = [first.value / first.people, last.value / last.people];
  const change = (100 * (after - before)) / before;
  return Math.max(-100, Math.min(100, better === "less" ? -change : change));
}

/** Everybody's, small teams included. */
export function gaugeOf(campaign: Campaign, totals: Totals): Gauge {
  const { teams, deck } = campaign;
  const there = Object.values(teams).filter(({ isRemoved }) => !isRemoved);
  const steps = there.reduce(
    (sum, { id }) => sum + (totals.teams.get(id)?.steps ?? 0) + sessionSteps(campaign, id),
    0,
  );
  const goal = there.reduce((sum, { people }) => sum + people, 0) * deck.gauge.perPerson;
  const filled = goal === 0 ? 0 : Math.min(1, steps / goal);
  return { steps, goal, filled, stage: Math.floor(filled * 4) };
}
