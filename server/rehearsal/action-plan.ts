/** What an action plan gives to read and to decide: as many actions as the table aims at, and no more. */
import type { ActionPlanConfig } from "../../game/activities/action-plan/schema.ts";
import type { ActionPlanShape, ActionPlanTeam, PlanItem } from "../../game/activities/action-plan/state.ts";
import type { CatalogueAction } from "../../game/scenario/catalogue.ts";
import type { Text } from "../../game/scenario/text.ts";
import type { Pace } from "./asked.ts";

export const actionPlanPace: Pace<ActionPlanShape> = {
  asked: ({ opened, closed, config, seconds }) => {
    const before = opened.team;
    const items = Object.values(closed.team?.items ?? {}).slice(0, config.goal);
    const chosen = items.filter(({ id }) => before?.items[id] === undefined);
    return {
      step: "plan",
      planned: seconds,
      texts: [...offeredBeside(chosen, config), ...items.flatMap((item) => readOf(item, config))],
      decisions: chosen.length + items.reduce((sum, item) => sum + settled(item, before), 0),
    };
  },
};

/** To choose one action, the titles of its theme are read. */
function offeredBeside(chosen: readonly PlanItem[], { actions }: ActionPlanConfig): readonly Text[] {
  const themes = new Set(chosen.map(({ theme }) => theme));
  return actions.filter(({ theme }) => themes.has(theme)).map(({ title }) => title);
}

const actionOf = (id: string | null, actions: readonly CatalogueAction[]) =>
  actions.find((action) => action.id === id);

function readOf({ action: id }: PlanItem, { actions }: ActionPlanConfig): readonly Text[] {
  const action = actionOf(id, actions);
  return action ? [action.title, action.summary, action.indicator, action.rebound, ...action.guards] : [];
}

/** Fields said during the phase, and the place on the grid. */
function settled(item: PlanItem, before: ActionPlanTeam | undefined): number {
  const was = before?.items[item.id];
  const fields = Object.keys(item.fields).length - Object.keys(was?.fields ?? {}).length;
  const isPlaced = item.impact !== null && (was?.impact ?? null) === null;
  return Math.max(0, fields) + Number(isPlaced);
}
