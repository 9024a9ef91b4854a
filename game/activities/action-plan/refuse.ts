/** Why a plan's command is refused: one code each, the same on a phone and on the server. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import { refuseAnswer } from "./constraints.ts";
import type { ActionPlanCommand } from "./schema.ts";
import type { ActionPlanEveryone, ActionPlanShape, ActionPlanTeam } from "./state.ts";

export function refusePlan(
  view: View<ActionPlanShape>,
  command: ActionPlanCommand,
  by: Actor,
): string | undefined {
  const { everyone, team } = view;
  if (by.kind !== "seat" || !team) return "not-allowed";
  switch (command.type) {
    case "action-plan/choose":
      return refuseChoice(everyone, team, command.action);
    case "action-plan/write":
      return refusePrice(
        everyone,
        team,
        everyone.prices.points[command.cost] ?? 0,
        everyone.prices.days[command.effort - 1] ?? 0,
      );
    case "action-plan/declare":
      if (!everyone.catalogue[command.action]) return "action-unknown";
      return Object.values(team.done).some(({ action }) => action === command.action)
        ? "already-declared"
        : refuseDone(team);
    case "action-plan/declareOwn":
      return refuseDone(team);
    case "action-plan/undeclare":
      return team.done[command.item] ? undefined : "item-unknown";
    case "action-plan/take":
      return refuseTake(everyone, team, command);
    case "action-plan/support":
      return refuseSupport(team, command, by.seat);
    case "action-plan/answer":
      return refuseAnswer(everyone.constraints?.isOpen === true, team, command.constraint);
    case "action-plan/drop":
    case "action-plan/place":
    case "action-plan/fill":
      return team.items[command.item] ? undefined : "item-unknown";
  }
}

function refuseChoice(
  everyone: ActionPlanEveryone,
  team: ActionPlanTeam,
  action: string,
): string | undefined {
  const priced = everyone.catalogue[action];
  if (!priced) return "action-unknown";
  if (Object.values(team.items).some((item) => item.action === action)) return "already-chosen";
  return refusePrice(everyone, team, priced.points, priced.days);
}

function refusePrice(
  everyone: ActionPlanEveryone,
  team: ActionPlanTeam,
  points: number,
  days: number,
): string | undefined {
  if (Object.keys(team.items).length >= everyone.most) return "plan-full";
  if (points > team.points) return "points-exhausted";
  return days > team.days ? "days-exhausted" : undefined;
}

/** The pile of what is already done is long enough to be read aloud. */
function refuseDone(team: ActionPlanTeam): string | undefined {
  return Object.keys(team.done).length >= 20 ? "pile-full" : undefined;
}

function refuseTake(
  everyone: ActionPlanEveryone,
  team: ActionPlanTeam,
  { item: id, field, index }: Extract<ActionPlanCommand, { type: "action-plan/take" }>,
): string | undefined {
  const item = team.items[id];
  if (!item) return "item-unknown";
  const priced = item.action === null ? undefined : everyone.catalogue[item.action];
  if (!priced) return "not-in-catalogue";
  return index < (field === "guard" ? priced.guards : 1) ? undefined : "not-in-catalogue";
}

function refuseSupport(
  team: ActionPlanTeam,
  { item: id, isOn }: Extract<ActionPlanCommand, { type: "action-plan/support" }>,
  seat: string,
): string | undefined {
  const item = team.items[id];
  if (!item) return "item-unknown";
  return item.supports.includes(seat) === isOn ? "already-done" : undefined;
}
