/** What a mandate leaves: the actions each table takes home with what it learned, and its sentences. */
import type { Parts, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import { NO_OUTCOME, type Outcome, type OutcomeAction } from "../../engine/outcome.ts";
import { withEffects } from "../../mandate/effects.ts";
import type { MandateShape } from "./state.ts";
import { gainOf } from "./weights.ts";

type P = Parts<MandateShape>;
type T = Pick<Tools<MandateShape>, "config" | "people">;

export function outcomeOf(parts: P, tools: T): Outcome {
  const teams = tools.people.teams();
  return {
    ...NO_OUTCOME,
    actions: teams.flatMap((team) => parts.team(team).home.flatMap((id) => actionOf(parts, team, id, tools))),
    findings: teams.flatMap((team) =>
      parts
        .team(team)
        .story.flatMap(({ text }) =>
          text === null ? [] : { kind: "fact" as const, team, text: { words: text } },
        ),
    ),
    facts: tools.config.news
      .filter(({ id }) => id === parts.everyone.news || parts.everyone.newsBefore.includes(id))
      .flatMap(({ facts }) => facts),
  };
}

function actionOf(parts: P, team: TeamId, id: string, { config }: T): OutcomeAction[] {
  const known = config.catalogue.find((action) => action.id === id);
  const playable = config.setup.actions[id];
  const taken = parts.team(team).world.taken.find(({ action }) => action === id);
  if (!known || !playable || !taken) return [];
  const { theme, tiers, title, indicator, rebound, guards, debate, duty } = known;
  const guard = guards[playable.rebound?.guard ?? 0];
  return [
    {
      ...{ id, team, catalogueId: id, title, theme, tiers, impact: null, feasibility: null },
      summary: known.summary,
      learned: learned(gainOf(config, withEffects(config.setup.start.numbers, playable.effects).numbers)),
      fields: { indicator, rebound, ...(guard && { guard }) },
      points: 0,
      days: playable.days,
      votes: Object.values(parts.team(team).voices).filter(({ support }) => support === id).length,
      duty: duty ?? null,
      debate: debate ?? null,
      isComplete: false,
    },
  ];
}

/** The range of what it changes alone, in words: to be measured in the authority's own estate. */
function learned({ low, high }: { readonly low: number; readonly high: number }) {
  if (low === 0 && high === 0)
    return {
      fr: "Jouée pendant le mandat : elle ne change pas l’empreinte calculée, mais d’autres jauges.",
      en: "Played during the mandate: it changes other gauges than the computed footprint.",
    };
  const fr = (value: number) => value.toLocaleString("fr");
  const en = (value: number) => value.toLocaleString("en");
  return {
    fr: `Jouée pendant le mandat : seule, entre ${fr(low)} et ${fr(high)} % de l’empreinte du parc de jeu. À mesurer chez vous.`,
    en: `Played during the mandate: alone, between ${en(low)} and ${en(high)}% of the footprint of the game's estate. To be measured in yours.`,
  };
}
