/** What a loop leaves: one fiche of the catalogue to each table, and the story of each territory. */
import type { People } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import { NO_OUTCOME, type Outcome, type OutcomeAction } from "../../engine/outcome.ts";
import type { OutcomeLoop } from "../../engine/outcome-days.ts";
import { isFilled } from "./dealing.ts";
import type { LoopConfig } from "./schema.ts";
import { cardOf, workshopOf, type LoopParts, type Territory } from "./state.ts";

interface Around {
  readonly config: LoopConfig;
  readonly people: People;
}

export function loopOutcome({ everyone }: LoopParts, around: Around): Outcome {
  const { config } = around;
  const played = everyone.territories.filter(({ quarters }) => quarters.length > 0);
  const figures = [config.matter, ...config.facts, ...config.actors.flatMap((card) => card.figures)];
  return {
    ...NO_OUTCOME,
    actions: played.flatMap((territory) => fichesOf(territory, around)),
    loops: played.map((territory) => loopOf(territory, config)),
    facts: played.length > 0 ? [...new Set(figures.map(({ id }) => id))] : [],
  };
}

/** Each fiche goes to the tables of its kind; where nobody played that kind, to the first table. */
function fichesOf(territory: Territory, { config, people }: Around): OutcomeAction[] {
  const seated = territory.actors.flatMap(({ kind, tables }) =>
    tables.filter((team) => isFilled(people, team) && !people.isMerged(team)).map((team) => ({ kind, team })),
  );
  const [first] = seated;
  if (!first) return [];
  return config.fiches.flatMap(({ action, kind, learned }) => {
    const own = seated.filter((table) => table.kind === kind);
    const holders = own.length > 0 ? own : [first];
    return holders.flatMap(({ team }) => actionOf(action, team, { learned, territory, config }));
  });
}

interface Learning {
  readonly learned: LoopConfig["fiches"][number]["learned"];
  readonly territory: Territory;
  readonly config: LoopConfig;
}

function actionOf(id: string, team: TeamId, { learned, territory, config }: Learning): OutcomeAction[] {
  const known = config.actions.find((action) => action.id === id);
  if (!known) return [];
  const { title, summary, theme, tiers, indicator, rebound, guards, duty, debate } = known;
  const { households, quarters } = territory;
  const fill = (text: string, locale: string) =>
    text
      .replace("{households}", households.toLocaleString(locale))
      .replace("{quarters}", quarters.length.toLocaleString(locale))
      .replace("{cash}", workshopOf(territory).purse.toLocaleString(locale));
  const [guard] = guards;
  return [
    {
      ...{ id, team, catalogueId: id, title, summary, theme, tiers },
      learned: { fr: fill(learned.fr, "fr"), en: fill(learned.en, "en") },
      fields: { indicator, rebound, ...(guard && { guard }) },
      ...{ impact: null, feasibility: null, points: 0, days: 0, votes: 0 },
      ...{ duty: duty ?? null, debate: debate ?? null, isComplete: false },
    },
  ];
}

function loopOf(territory: Territory, config: LoopConfig): OutcomeLoop {
  const { households, used, dead, quarters, stops, adopted, rules, actors } = territory;
  return {
    ...{ households, used, dead, stops: [...stops], isStopped: territory.isStopped },
    matter: Math.round(used * Number(config.matter.value)),
    quarters: quarters.map((quarter) => ({ ...quarter })),
    adopted: adopted.map((one) => ({ ...one })),
    rules: rules.map(({ actor, team, quarter, text }) => ({
      ...{ team, quarter, actor: cardOf(config, actor).name, text: { words: text } },
    })),
    actors: actors.map(({ id, kind, tables, purse }) => ({
      ...{ name: cardOf(config, id).name, kind, purse, tables: [...tables] },
    })),
  };
}
