/** How a bot builds a plan: chooses what can be paid, then fills what is missing, one field at a time. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import type { ActionPlanCommand } from "./schema.ts";
import { TYPED_FIELDS, type PlanField } from "./fields.ts";
import type {
  ActionPlanEveryone,
  ActionPlanShape,
  ActionPlanTeam,
  Level,
  MetCard,
  PlanItem,
} from "./state.ts";

const SAYINGS: Record<PlanField, readonly string[]> = {
  owner: ["Direction des systèmes d’information", "Service achats", "Direction générale", "Archives"],
  deadline: ["Fin du premier semestre", "Décembre prochain", "Avant le budget"],
  indicator: ["Nombre d’appareils gardés un an de plus", "Part des agents concernés"],
  startValue: ["À mesurer en janvier", "Environ la moitié", "Aucun aujourd’hui"],
  rebound: ["On rachète ailleurs ce qu’on économise ici", "L’usage augmente parce que c’est plus simple"],
  guard: ["Un point chaque trimestre avec les services", "Un plafond décidé avant de commencer"],
};

export function planBot(view: View<ActionPlanShape>, dice: Dice): ActionPlanCommand | undefined {
  const { everyone, team } = view;
  if (!team) return undefined;
  const met = everyone.constraints?.isOpen ? Object.values(team.constraints ?? {}) : [];
  const unanswered = met.find(({ answer }) => answer === null);
  if (unanswered) return answer(unanswered, dice);
  const items = Object.values(team.items);
  const unfinished = items.find(
    (item) => item.impact === null || TYPED_FIELDS.some((field) => !item.fields[field]),
  );
  if (unfinished) return finish(unfinished, dice);
  if (items.length < everyone.goal) return choose(everyone, team, dice);
  if (Object.keys(team.done).length < 2) return declare(everyone, team, dice);
  return undefined;
}

const ANSWERS = ["On garde l’action la plus simple", "On cherche un binôme", "On décale d’un an"];

const answer = ({ id }: MetCard, dice: Dice): ActionPlanCommand => ({
  type: "action-plan/answer",
  constraint: id,
  value: ANSWERS[dice.pick(ANSWERS.length)] ?? "",
});

function finish(item: PlanItem, dice: Dice): ActionPlanCommand {
  const levels: Level[] = [1, 2, 3];
  const level = () => levels[dice.pick(3)] ?? 2;
  if (item.impact === null)
    return { type: "action-plan/place", item: item.id, impact: level(), feasibility: level() };
  const field = TYPED_FIELDS.find((name) => !item.fields[name]) ?? "owner";
  const isTaken = item.action !== null && (field === "indicator" || field === "rebound" || field === "guard");
  if (isTaken) return { type: "action-plan/take", item: item.id, field, index: 0 };
  return {
    type: "action-plan/fill",
    item: item.id,
    field,
    value: SAYINGS[field][dice.pick(SAYINGS[field].length)] ?? "",
  };
}

function choose(
  everyone: ActionPlanEveryone,
  team: ActionPlanTeam,
  dice: Dice,
): ActionPlanCommand | undefined {
  const chosen = new Set(Object.values(team.items).map(({ action }) => action));
  const payable = Object.entries(everyone.catalogue).filter(
    ([id, { points, days }]) => !chosen.has(id) && points <= team.points && days <= team.days,
  );
  const picked = payable[dice.pick(payable.length)];
  return picked ? { type: "action-plan/choose", action: picked[0] } : undefined;
}

function declare(
  everyone: ActionPlanEveryone,
  team: ActionPlanTeam,
  dice: Dice,
): ActionPlanCommand | undefined {
  const declared = new Set(Object.values(team.done).map(({ action }) => action));
  const left = Object.keys(everyone.catalogue).filter((id) => !declared.has(id));
  const action = left[dice.pick(left.length)];
  return action === undefined ? undefined : { type: "action-plan/declare", action };
}
