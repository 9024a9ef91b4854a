/** Which tables would be helped first: those that have nothing, or nothing complete, while the others have. */
import type { ActionPlanTeam } from "../../../game/activities/action-plan/state.ts";
import { completeCount } from "./completeness.ts";

/** What holds a table back, as a key of the sentence. */
export type Late = "nothing-chosen" | "nothing-complete";

const isMost = (count: number, of: number) => of > 0 && count * 2 >= of;

/** @param others the other tables where somebody sits */
export function lateness(team: ActionPlanTeam, others: readonly ActionPlanTeam[]): Late | undefined {
  const started = others.filter(({ items }) => Object.keys(items).length > 0).length;
  if (Object.keys(team.items).length === 0 && isMost(started, others.length)) return "nothing-chosen";
  const advanced = others.filter((other) => completeCount(other) > 0).length;
  return completeCount(team) === 0 && isMost(advanced, others.length) ? "nothing-complete" : undefined;
}
