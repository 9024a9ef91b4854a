/** What an action still misses before it counts; the same rule as the roadmap's, without its schema. */
import type { PlanField } from "../../../game/activities/action-plan/schema.ts";
import type { ActionPlanTeam, PlanItem } from "../../../game/activities/action-plan/state.ts";

/** In the order a table fills them. */
export const FIELDS = [
  "owner",
  "deadline",
  "indicator",
  "startValue",
  "rebound",
  "guard",
] as const satisfies readonly PlanField[];

export const ASKED = ["place", ...FIELDS] as const;
/** One thing said before an action counts: its place on impact × feasibility, or a field. */
export type Asked = (typeof ASKED)[number];

export function isSaid(item: PlanItem, asked: Asked): boolean {
  if (asked === "place") return item.impact !== null && item.feasibility !== null;
  return item.fields[asked] !== undefined;
}

export const missingOf = (item: PlanItem): readonly Asked[] => ASKED.filter((asked) => !isSaid(item, asked));

export const isComplete = (item: PlanItem): boolean => missingOf(item).length === 0;

export const completeCount = (team: ActionPlanTeam): number =>
  Object.values(team.items).filter(isComplete).length;

/** The next thing to say after one of them, going round; undefined when all is said. */
export function nextMissing(item: PlanItem, after: Asked): Asked | undefined {
  const from = ASKED.indexOf(after) + 1;
  const round = [...ASKED.slice(from), ...ASKED.slice(0, from)];
  return round.find((asked) => asked !== after && !isSaid(item, asked));
}
