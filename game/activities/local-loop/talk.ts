/** The rule of a territory: what its tables write, the measure they adopt when all of them vote for the same. */
import type { People } from "../../engine/activity.ts";
import { isFilled } from "./dealing.ts";
import { pay } from "./market.ts";
import { hasMeasure, workshopOf, type Loop, type LoopParts, type Territory } from "./state.ts";
import type { Measure } from "./terms.ts";

const tablesOf = ({ actors }: Territory, people: People) =>
  actors.flatMap(({ tables }) => tables).filter((team) => isFilled(people, team));

/** The measure that every table with people voted for; the game follows them. */
function agreed(parts: LoopParts, territory: Territory, people: People): Measure | null {
  const votes = tablesOf(territory, people).map((team) => parts.team(team).vote);
  const [first = null] = votes;
  return votes.every((vote) => vote === first) ? first : null;
}

/** A workshop that had stopped opens again: the others pay its debt together. */
function adopt(loop: Loop, measure: Measure, quarter: number): void {
  const { open } = loop;
  open.adopted.push({ measure, quarter });
  open.falls = 0;
  if (!open.isStopped) return;
  open.isStopped = false;
  const workshop = workshopOf(open);
  const others = open.actors.filter(({ id }) => id !== workshop.id);
  for (const [index, other] of others.entries())
    pay(loop, other, { to: workshop, euros: -workshop.purse / (others.length - index) });
}

export function closeTalk(parts: LoopParts, loops: readonly Loop[], people: People): void {
  const { quarter } = parts.everyone;
  for (const loop of loops) {
    const measure = agreed(parts, loop.open, people);
    if (measure && !hasMeasure(loop.open, measure)) adopt(loop, measure, quarter);
  }
  for (const team of people.teams()) if (parts.team(team).vote !== null) parts.team(team).vote = null;
}
