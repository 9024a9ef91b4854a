/** Actions that tables bring from an earlier activity of the session: they enter the plan with what was learned. */
import { latestOf, type Outcome, type OutcomeAction, type Said } from "../../engine/outcome.ts";
import { present } from "../../engine/invariant.ts";
import type { ActionPlanConfig } from "./schema.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { THEMES, type Theme } from "../../scenario/themes.ts";
import type { Text } from "../../scenario/text.ts";
import type { ActionPlanTeam, Filled, PlanItem, PricedAction } from "./state.ts";

export function priceOf(action: CatalogueAction, { prices }: ActionPlanConfig): PricedAction {
  return {
    theme: action.theme,
    points: prices.points[action.cost],
    days: present(prices.days[action.effort - 1], "price of an effort"),
    guards: action.guards.length,
  };
}

/** What an earlier activity said: people's own words, else the catalogue's text that it chose. */
function filledOf(said: Said | undefined, own: readonly Text[]): Filled | undefined {
  if (!said) return undefined;
  if ("words" in said) return said;
  const catalogue = own.findIndex(({ fr }) => fr === said.fr);
  return catalogue >= 0 ? { catalogue } : undefined;
}

function fieldsOf({ fields }: OutcomeAction, known: CatalogueAction): PlanItem["fields"] {
  const filled = {
    indicator: filledOf(fields.indicator, [known.indicator]),
    rebound: filledOf(fields.rebound, [known.rebound]),
    guard: filledOf(fields.guard, known.guards),
  };
  const { indicator, rebound, guard } = filled;
  return { ...(indicator && { indicator }), ...(rebound && { rebound }), ...(guard && { guard }) };
}

type Brought = Pick<PlanItem, "action" | "title" | "brought" | "theme" | "points" | "days" | "fields">;

/** An action of the catalogue at its price; one that the program worded after what the table did costs nothing yet. */
function itemOf(action: OutcomeAction, config: ActionPlanConfig): Brought | undefined {
  const known = config.actions.find((one) => one.id === action.catalogueId);
  if (known)
    return {
      ...{ action: known.id, title: null, fields: fieldsOf(action, known) },
      ...pick(priceOf(known, config)),
    };
  const theme = THEMES.find((one) => one === action.theme);
  if (action.catalogueId !== null || "words" in action.title || !theme) return undefined;
  const { title, tiers } = action;
  return { ...{ action: null, title: null, brought: { title, tiers } }, ...FREE, theme, fields: {} };
}

const FREE = { points: 0, days: 0 };
const pick = ({ theme, points, days }: PricedAction) => ({ theme, points, days });

/** As many as the plan's own means allow; the others stay in what their phase left. */
export function bringIn(
  team: ActionPlanTeam,
  id: string,
  { config, earlier }: { readonly config: ActionPlanConfig; readonly earlier: readonly Outcome[] },
): ActionPlanTeam {
  const plan = { ...team, items: { ...team.items } };
  for (const action of latestOf(id, earlier)) {
    const item = itemOf(action, config);
    const isThere = item?.action && Object.values(plan.items).some((other) => other.action === item.action);
    if (!item || isThere || plan.count >= config.most) continue;
    if (item.points > plan.points || item.days > plan.days) continue;
    plan.count += 1;
    plan.points -= item.points;
    plan.days -= item.days;
    plan.items[`a${plan.count}`] = {
      ...item,
      ...{ id: `a${plan.count}`, impact: null, feasibility: null, supports: [] },
      ...(action.learned && { learned: action.learned }),
      ...(action.trial && { trial: action.trial }),
      ...(action.pitch && { pitch: action.pitch }),
    };
  }
  return plan;
}

/** Themes that the last diagnostic of the session put first, if there was one. */
export function prioritiesIn(earlier: readonly Outcome[]): { priorities?: Theme[] } {
  const themes = earlier.findLast(({ diagnostic }) => diagnostic !== null)?.diagnostic?.priorities ?? [];
  const priorities = THEMES.filter((theme) => themes.includes(theme));
  return priorities.length > 0 ? { priorities } : {};
}
