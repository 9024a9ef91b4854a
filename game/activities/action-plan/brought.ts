/** Actions that tables bring from an earlier activity of the session: they enter the plan with what was learned. */
import type { Outcome, OutcomeAction } from "../../engine/outcome.ts";
import { present } from "../../engine/invariant.ts";
import type { ActionPlanConfig } from "./schema.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import type { ActionPlanTeam, PlanItem, PricedAction } from "./state.ts";

export function priceOf(action: CatalogueAction, { prices }: ActionPlanConfig): PricedAction {
  return {
    theme: action.theme,
    points: prices.points[action.cost],
    days: present(prices.days[action.effort - 1], "price of an effort"),
    guards: action.guards.length,
  };
}

/** The catalogue's own indicator, rebound and guard, where the earlier activity already chose them. */
function fieldsOf({ fields }: OutcomeAction, { guards }: CatalogueAction): PlanItem["fields"] {
  const { guard } = fields;
  const index = guards.findIndex(({ fr }) => guard !== undefined && "fr" in guard && guard.fr === fr);
  return {
    ...(fields.indicator && { indicator: { catalogue: 0 } }),
    ...(fields.rebound && { rebound: { catalogue: 0 } }),
    ...(index >= 0 && { guard: { catalogue: index } }),
  };
}

/** As many as the plan's own means allow; the others stay in what their phase left. */
export function bringIn(
  team: ActionPlanTeam,
  id: string,
  { config, earlier }: { readonly config: ActionPlanConfig; readonly earlier: readonly Outcome[] },
): ActionPlanTeam {
  const plan = { ...team, items: { ...team.items } };
  for (const action of earlier.flatMap(({ actions }) => actions).filter((one) => one.team === id)) {
    const known = config.actions.find((one) => one.id === action.catalogueId);
    if (!known || Object.values(plan.items).some((item) => item.action === known.id)) continue;
    const { theme, points, days } = priceOf(known, config);
    if (plan.count >= config.most || points > plan.points || days > plan.days) continue;
    plan.count += 1;
    plan.points -= points;
    plan.days -= days;
    plan.items[`a${plan.count}`] = {
      ...{ id: `a${plan.count}`, action: known.id, title: null, theme, points, days },
      ...{ impact: null, feasibility: null, fields: fieldsOf(action, known), supports: [] },
      ...(action.learned && { learned: action.learned }),
    };
  }
  return plan;
}
