/** Who is read together: a team of fewer than five people is never told apart from the other small ones. */
import type { Campaign } from "./schema.ts";
import { FEWEST_PEOPLE } from "./terms.ts";

export interface Group {
  /** The team's id; `small` for those that are read together. */
  readonly id: string;
  /** null: the small ones together. */
  readonly name: string | null;
  readonly people: number;
  readonly teams: readonly string[];
  /** First day of the first of them. */
  readonly joined: string;
}

/** In the order of their names. Small teams that together are still fewer than five count in the gauge alone. */
export function groupsOf({ teams }: Pick<Campaign, "teams">): Group[] {
  const there = Object.values(teams).filter(({ isRemoved }) => !isRemoved);
  const alone = there
    .filter(({ people }) => people >= FEWEST_PEOPLE)
    .map(({ id, name, people, joined }): Group => ({ id, name, people, teams: [id], joined }))
    .sort((a, b) => (a.name ?? "").localeCompare(b.name ?? "", "fr"));
  const small = there.filter(({ people }) => people < FEWEST_PEOPLE);
  const people = small.reduce((sum, team) => sum + team.people, 0);
  if (people < FEWEST_PEOPLE) return alone;
  const [joined = ""] = small.map((team) => team.joined).sort();
  return [...alone, { id: "small", name: null, people, teams: small.map(({ id }) => id), joined }];
}

/** How many took part, as it may be told. `isAtLeast`: those of some groups are left out. */
export interface PeopleTold {
  readonly count: number;
  readonly isAtLeast: boolean;
}

/**
 * Exact only when what is hidden of some groups, being fewer than five, is not what a subtraction leaves.
 * @param each how many of each group @returns null: fewer than five
 */
export function peopleTold(each: readonly number[]): PeopleTold | null {
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  const shown = sum(each.filter((one) => one >= FEWEST_PEOPLE));
  const hidden = each.filter((one) => one < FEWEST_PEOPLE);
  const isExact = hidden.length === 0 || sum(hidden) >= FEWEST_PEOPLE;
  const count = isExact ? shown + sum(hidden) : shown;
  return count < FEWEST_PEOPLE ? null : { count, isAtLeast: !isExact };
}
