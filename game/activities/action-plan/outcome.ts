/** What a plan leaves for the roadmap: its actions with the catalogue's texts or the table's own words. */
import type { Parts, People } from "../../engine/activity.ts";
import { NO_OUTCOME, type Outcome, type OutcomeAction, type Said } from "../../engine/outcome.ts";
import { constraintsLeft } from "./constraints.ts";
import type { ActionPlanConfig } from "./schema.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { TYPED_FIELDS, type PlanField } from "./fields.ts";
import type { ActionPlanShape, DoneItem, Filled, PlanItem } from "./state.ts";

/** An action counts once it is placed and everything asked is said. */
export function isComplete(item: PlanItem): boolean {
  return (
    item.impact !== null && item.feasibility !== null && TYPED_FIELDS.every((field) => item.fields[field])
  );
}

const titleOf = ({ title }: PlanItem | DoneItem, found: CatalogueAction | undefined): Said =>
  found?.title ?? { words: title ?? "" };

const titleOfItem = (item: PlanItem, found: CatalogueAction | undefined): Said =>
  item.brought?.title ?? titleOf(item, found);

function saidOf(field: PlanField, filled: Filled, found: CatalogueAction | undefined): Said | undefined {
  if ("words" in filled) return { words: filled.words };
  if (field === "indicator" || field === "rebound") return found?.[field];
  return field === "guard" ? found?.guards[filled.catalogue] : undefined;
}

function actionOf(item: PlanItem, team: string, found: CatalogueAction | undefined): OutcomeAction {
  const fields = TYPED_FIELDS.flatMap((field) => {
    const filled = item.fields[field];
    const said = filled && saidOf(field, filled, found);
    return said ? [[field, said] as const] : [];
  });
  return {
    id: item.id,
    team,
    catalogueId: item.action,
    title: titleOfItem(item, found),
    summary: found?.summary ?? null,
    ...(item.learned && { learned: item.learned }),
    ...(item.trial && { trial: item.trial }),
    ...(item.pitch && { pitch: item.pitch }),
    theme: item.theme,
    tiers: found?.tiers ?? item.brought?.tiers ?? [],
    fields: Object.fromEntries(fields),
    impact: item.impact,
    feasibility: item.feasibility,
    points: item.points,
    days: item.days,
    votes: item.supports.length,
    duty: found?.duty ?? null,
    debate: found?.debate ?? null,
    isComplete: isComplete(item),
  };
}

export function planOutcome(
  parts: Parts<ActionPlanShape>,
  { people, config }: { readonly people: People; readonly config: ActionPlanConfig },
): Outcome {
  const byId = new Map(config.actions.map((action) => [action.id, action]));
  const find = (id: string | null) => (id === null ? undefined : byId.get(id));
  // What a table brought to another is printed once, as the other carried it on.
  const teams = people.teams().filter((team) => !people.isMerged(team));
  const actions = teams.flatMap((team) =>
    Object.values(parts.team(team).items).map((item) => actionOf(item, team, find(item.action))),
  );
  const engaged = teams.flatMap((team) =>
    Object.values(parts.team(team).done).map((item) => ({
      team,
      title: titleOf(item, find(item.action)),
      theme: item.theme,
    })),
  );
  const shown = actions.flatMap(({ catalogueId }) => find(catalogueId)?.facts ?? []);
  const constraints = constraintsLeft(parts, teams, config);
  return { ...NO_OUTCOME, actions, engaged, constraints, facts: shown };
}
