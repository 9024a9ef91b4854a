/** What the balance says of one team, or of the small ones together. */
import type { Locale } from "../../scenario/text.ts";
import type { Group } from "../groups.ts";
import { progressOn, type Standing } from "../standing.ts";
import { FEWEST_PEOPLE } from "../terms.ts";
import type { Played } from "../views.ts";
import type { TeamLine } from "./schema.ts";
import type { BalanceTexts } from "./words.ts";

/** A campaign as it is read for its balance. */
export interface Reading extends Played {
  readonly locale: Locale;
  readonly texts: BalanceTexts;
  /** Those that are read: teams of five people at least, and the small ones together. */
  readonly groups: readonly Group[];
}

/** A count that a captain or the organiser corrected. */
export interface Corrected {
  readonly team: string;
  readonly mission: string;
  readonly why: string;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

export function lineOf(reading: Reading, standing: Standing): TeamLine {
  const { group, steps, regular, kept, medals, rank } = standing;
  const devices = group.teams.reduce((sum, id) => sum + (reading.totals.teams.get(id)?.devices.size ?? 0), 0);
  return {
    ...{ team: group.name, people: group.people, regular, kept, medals, rank },
    takingPart: devices < FEWEST_PEOPLE ? null : devices,
    stepsPerHead: tenth(steps / group.people),
    progress: partOf(reading, group).progress,
  };
}

/** Meters that were read twice, by teams that together are five people at least. @returns `people` of those who read any */
export function partOf({ campaign: { deck, teams }, locale }: Reading, group: Group) {
  const each = deck.meters.map((meter) => {
    const read = group.teams.flatMap((id) => {
      const percent = progressOn(meter, teams[id]?.readings[meter.id] ?? []);
      return percent === null ? [] : [{ id, percent }];
    });
    return { meter, read };
  });
  const peopleOf = (read: readonly { readonly id: string }[]) =>
    [...new Set(read.map(({ id }) => id))].reduce((sum, id) => sum + (teams[id]?.people ?? 0), 0);
  return {
    people: peopleOf(each.flatMap(({ read }) => read)),
    progress: each
      .filter(({ read }) => peopleOf(read) >= FEWEST_PEOPLE)
      .map(({ meter: { id, title }, read }) => ({
        ...{ meter: id, title: title[locale] },
        percent: tenth(read.reduce((sum, { percent }) => sum + percent, 0) / read.length),
      })),
  };
}
