/** What an action still misses before it counts. */
import { TYPED_FIELDS } from "../../../game/activities/action-plan/fields.ts";
import { isComplete } from "../../../game/activities/action-plan/outcome.ts";
import type { ActionPlanTeam, PlanItem } from "../../../game/activities/action-plan/state.ts";

export const ASKED = ["place", ...TYPED_FIELDS] as const;
/** One thing said before an action counts: its place on impact × feasibility, or a field. */
export type Asked = (typeof ASKED)[number];

export function isSaid(item: PlanItem, asked: Asked): boolean {
  if (asked === "place") return item.impact !== null && item.feasibility !== null;
  return item.fields[asked] !== undefined;
}

export const missingOf = (item: PlanItem): readonly Asked[] => ASKED.filter((asked) => !isSaid(item, asked));

export const completeCount = (team: ActionPlanTeam): number =>
  Object.values(team.items).filter(isComplete).length;

/** The next thing to say after one of them, going round; undefined when all is said. */
export function nextMissing(item: PlanItem, after: Asked): Asked | undefined {
  const from = ASKED.indexOf(after) + 1;
  const round = [...ASKED.slice(from), ...ASKED.slice(0, from)];
  return round.find((asked) => asked !== after && !isSaid(item, asked));
}
