/** What a campaign has to tell from outside: new missions, stages of the gauge, results; nobody, and no small team. */
import { daysLater } from "../workspace/when.ts";
import { agendaOf, lastDay } from "./agenda.ts";
import type { Campaign, Declaration, Mission } from "./schema.ts";
import { gaugeOf } from "./standing.ts";
import { FEWEST_PEOPLE } from "./terms.ts";
import { count, noTotals } from "./totals.ts";

export type News = { readonly id: string; readonly day: string } & (
  | { readonly kind: "week"; readonly week: number; readonly missions: readonly Mission[] }
  /** 1 to 4. */
  | { readonly kind: "stage"; readonly stage: number }
  | { readonly kind: "results" }
);

/**
 * Days on which the gauge reached each of its quarters, made again from what was declared: the day is that of the
 * deed, so the same rows give the same days. None when fewer than five people play.
 */
export function stageDays(campaign: Campaign, rows: Iterable<Declaration>): string[] {
  const there = Object.values(campaign.teams).filter(({ isRemoved }) => !isRemoved);
  if (there.reduce((sum, { people }) => sum + people, 0) < FEWEST_PEOPLE) return [];
  const byDay = new Map<string, Declaration[]>();
  for (const row of rows) {
    const ofDay = byDay.get(row.day) ?? [];
    ofDay.push(row);
    byDay.set(row.day, ofDay);
  }
  const totals = noTotals();
  const reached: string[] = [];
  for (const [day, ofDay] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const row of ofDay) if (row.amount > 0) count(totals, campaign, row);
    const { stage } = gaugeOf(campaign, totals);
    while (reached.length < stage) reached.push(day);
  }
  return reached;
}

/** @param stages days of the stages @returns the latest first, none of a day to come */
export function newsOf(campaign: Campaign, stages: readonly string[], today: string): News[] {
  const weeks = agendaOf(campaign).flatMap(({ id, from, week, missions }): News[] =>
    week === null ? [] : [{ kind: "week", id, day: from, week, missions }],
  );
  const reached = stages.map((day, at): News => ({
    ...{ kind: "stage", id: `stage-${at + 1}`, day, stage: at + 1 },
  }));
  const results: News = { kind: "results", id: "results", day: daysLater(lastDay(campaign), 1) };
  return [...weeks, ...reached, results]
    .filter(({ day }) => day <= today)
    .sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
}
