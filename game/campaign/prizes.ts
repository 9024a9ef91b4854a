/** Several prizes, each with its own rule; equals share one. */
import type { Campaign } from "./schema.ts";
import type { Standing } from "./standing.ts";
import { PRIZES, type Prize } from "./terms.ts";

export interface Won {
  readonly prize: Prize;
  /** Ids of groups; several when they are equal, none when nobody did anything for it. */
  readonly groups: readonly string[];
}

type Measure = (standing: Standing, campaign: Campaign) => number | null;

/** Percent, per week, per idea, per team helped, per person: never a bare sum, which the largest would win. */
const MEASURES: Readonly<Record<Prize, Measure>> = {
  progress: ({ progress }) => progress,
  regularity: ({ regular: { weeks, of } }) => weeks / of,
  idea: ({ group }, { votes, ideas }) =>
    Object.entries(votes).filter(([voter, idea]) => {
      const by = ideas[idea]?.team;
      return by !== undefined && by !== voter && group.teams.includes(by);
    }).length,
  "mutual-aid": ({ group }, { thanks }) =>
    new Set(thanks.filter(({ from, to }) => from !== to && group.teams.includes(to)).map(({ from }) => from))
      .size,
  "equipment-kept": ({ kept, group }) => kept / group.people,
};

export const prizesOf = (campaign: Campaign, all: readonly Standing[]): Won[] =>
  PRIZES.map((prize) => {
    const measured = all.map((one) => ({ id: one.group.id, value: MEASURES[prize](one, campaign) ?? 0 }));
    const best = Math.max(0, ...measured.map(({ value }) => value));
    return {
      prize,
      groups: best === 0 ? [] : measured.filter(({ value }) => value === best).map(({ id }) => id),
    };
  });

interface Figure {
  readonly figure: number;
  /** What it is counted out of, when it is. */
  readonly of: number | null;
}

/** What a prize is told with: percent, weeks of weeks, voices, teams helped, devices. */
export function figureOf(prize: Prize, standing: Standing, campaign: Campaign): Figure {
  const { regular, kept } = standing;
  if (prize === "regularity") return { figure: regular.weeks, of: regular.of };
  if (prize === "equipment-kept") return { figure: kept, of: null };
  return { figure: MEASURES[prize](standing, campaign) ?? 0, of: null };
}
