/** Plan d'action: a table chooses what it can pay, then says who, when, how measured, what may come back and the guard. */
import type { Activity, Initial, Parts, Tools } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import { planBot } from "./bot.ts";
import { bringIn, prioritiesIn, priceOf } from "./brought.ts";
import {
  answerConstraint,
  dealTo,
  everyoneOf,
  mergeConstraints,
  openConstraints,
  screenOf,
  showConstraints,
} from "./constraints.ts";
import { isComplete, planOutcome } from "./outcome.ts";
import type { PlanField } from "./fields.ts";
import { refusePlan } from "./refuse.ts";
import type { ActionPlanCommand, ActionPlanConfig } from "./schema.ts";
import type { ActionPlanShape, ActionPlanTeam, PlanItem } from "./state.ts";

type P = Parts<ActionPlanShape>;
type T = Tools<ActionPlanShape>;

const newTeam = (
  { points, days }: ActionPlanConfig,
  dealt: Pick<ActionPlanTeam, "constraints">,
): ActionPlanTeam => ({ items: {}, done: {}, points, days, count: 0, ...dealt });

type NewItem = Pick<PlanItem, "action" | "title" | "theme" | "points" | "days">;

function add(team: ActionPlanTeam, item: NewItem, by: SeatId): void {
  team.count += 1;
  const id = `a${team.count}`;
  team.items[id] = { id, ...item, impact: null, feasibility: null, fields: {}, supports: [by] };
  team.points -= item.points;
  team.days -= item.days;
}

function drop(team: ActionPlanTeam, item: PlanItem): void {
  team.points += item.points;
  team.days += item.days;
  delete team.items[item.id];
}

function declare(team: ActionPlanTeam, item: Omit<ActionPlanTeam["done"][string], "id">): void {
  team.count += 1;
  const id = `d${team.count}`;
  team.done[id] = { id, ...item };
}

/** What was tried is a guard against a rebound: another guard, or another rebound, was not. */
function forgetTrial(item: PlanItem, field: PlanField): void {
  if (field === "guard" || field === "rebound") delete item.trial;
}

function applyToItem(item: PlanItem, command: ActionPlanCommand, by: SeatId): void {
  switch (command.type) {
    case "action-plan/place":
      item.impact = command.impact;
      item.feasibility = command.feasibility;
      return;
    case "action-plan/fill":
      item.fields[command.field] = { words: command.value };
      forgetTrial(item, command.field);
      return;
    case "action-plan/take":
      item.fields[command.field] = { catalogue: command.index };
      forgetTrial(item, command.field);
      return;
    case "action-plan/support":
      item.supports = item.supports.filter((seat) => seat !== by);
      if (command.isOn) item.supports.push(by);
      return;
    default:
      throw new Error(`broken invariant: ${command.type} changes no item`);
  }
}

function applyToTeam(parts: P, team: ActionPlanTeam, command: ActionPlanCommand, by: SeatId): void {
  const { catalogue, prices } = parts.everyone;
  switch (command.type) {
    case "action-plan/choose": {
      const { theme, points, days } = present(catalogue[command.action], command.action);
      return add(team, { action: command.action, title: null, theme, points, days }, by);
    }
    case "action-plan/write": {
      const points = present(prices.points[command.cost], "price of a cost class");
      const days = present(prices.days[command.effort - 1], "price of an effort");
      return add(team, { action: null, title: command.title, theme: command.theme, points, days }, by);
    }
    case "action-plan/declare":
      return declare(team, {
        action: command.action,
        title: null,
        theme: present(catalogue[command.action], command.action).theme,
      });
    case "action-plan/declareOwn":
      return declare(team, { action: null, title: command.title, theme: command.theme });
    case "action-plan/undeclare":
      delete team.done[command.item];
      return;
    case "action-plan/drop":
      return drop(team, present(team.items[command.item], command.item));
    case "action-plan/answer":
      return answerConstraint(team, command);
    default:
      applyToItem(present(team.items[command.item], command.item), command, by);
  }
}

function countComplete(parts: P, team: TeamId): void {
  const count = Object.values(parts.team(team).items).filter(isComplete).length;
  if (parts.screen.complete[team] !== count) parts.screen.complete[team] = count;
}

/** A person who leaves a table takes their support with them. */
function withdraw(parts: P, seat: SeatId, team: TeamId): void {
  for (const item of Object.values(parts.team(team).items)) {
    if (item.supports.includes(seat)) item.supports = item.supports.filter((id) => id !== seat);
  }
}

/** Both works stay: the joined table receives the other's actions under new numbers, debts included. */
function mergeInto(parts: P, from: TeamId, into: TeamId, tools: T): void {
  const target = parts.team(into);
  for (const item of Object.values(tools.publish(parts.team(from).items))) {
    target.count += 1;
    const id = `a${target.count}`;
    target.items[id] = { ...item, id };
  }
  for (const item of Object.values(tools.publish(parts.team(from).done))) declare(target, item);
  mergeConstraints(target, Object.values(tools.publish(parts.team(from).constraints ?? {})));
  countComplete(parts, into);
  showConstraints(parts, into);
}

function startPlan({ config, people, earlier, dice }: T): Initial<ActionPlanShape> {
  const teams = people.teams();
  const dealt = dealTo(teams, { config, dice });
  const team = Object.fromEntries(
    teams.map((id) => [id, bringIn(newTeam(config, dealt(id)), id, { config, earlier: earlier() })]),
  );
  return {
    everyone: {
      points: config.points,
      days: config.days,
      goal: config.goal,
      most: config.most,
      prices: { points: [...config.prices.points], days: [...config.prices.days] },
      ...everyoneOf(config),
      catalogue: Object.fromEntries(config.actions.map((action) => [action.id, priceOf(action, config)])),
      ...prioritiesIn(earlier()),
    },
    screen: { complete: {}, ...screenOf(config, team) },
    host: {},
    secret: {},
    team,
    seat: Object.fromEntries(teams.flatMap((id) => people.members(id).map((seat) => [seat, {}]))),
  };
}

export const actionPlan: Activity<ActionPlanShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: startPlan,
  refuse: refusePlan,
  apply: (parts, command, by, tools) => {
    if (by.kind !== "seat") return;
    const team = tools.people.teamOf(by.seat);
    applyToTeam(parts, parts.team(team), command, by.seat);
    countComplete(parts, team);
    if (command.type === "action-plan/answer") showConstraints(parts, team);
  },
  next: (parts, { people }) => {
    if (!openConstraints(parts)) return "finished";
    for (const team of people.teams()) showConstraints(parts, team);
    return "stayed";
  },
  seatJoined: (parts, seat, { people }) => {
    showConstraints(parts, people.teamOf(seat));
    return { seat: {} };
  },
  seatLeft: (parts, seat, team) => withdraw(parts, seat, team),
  seatMoved: (parts, seat, from, { people }) => {
    withdraw(parts, seat, from);
    showConstraints(parts, people.teamOf(seat));
  },
  // Nobody else was dealt with it: it draws for itself.
  teamAdded: ({ config, dice }) => newTeam(config, dealTo(["new"], { config, dice })("new")),
  tablesMerged: mergeInto,
  tableSplit: (parts, from, to, tools) => {
    Object.assign(parts.team(to), tools.publish(parts.team(from)));
    countComplete(parts, to);
    showConstraints(parts, to);
  },
  // The bell closes nothing: a table finishes its sentence, the facilitator moves on.
  expired: () => undefined,
  progress: ({ goal }, team) => {
    const complete = Object.values(team.items).filter(isComplete).length;
    return { done: Math.min(goal, complete), of: goal };
  },
  outcome: planOutcome,
  bot: planBot,
  leaves: ({ actions, sources, constraints }) => ({
    catalogue: { actions, sources },
    constraints: constraints?.cards ?? [],
  }),
  isOpen: (leaf, { constraints }) => leaf !== "constraints" || constraints?.isOpen === true,
};
