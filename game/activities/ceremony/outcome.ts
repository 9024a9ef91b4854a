/** What a ceremony leaves: the ideas that were chosen, and the actions that make habits of missions that held. */
import { NO_OUTCOME, type Outcome, type OutcomeAction } from "../../engine/outcome.ts";
import { fill } from "../../roadmap/prose.ts";
import type { Text } from "../../scenario/text.ts";
import type { CeremonyConfig } from "./schema.ts";
import type { CeremonyParts } from "./state.ts";
import texts from "./text.json" with { type: "json" };

/** No table brought them: the whole challenge did. */
const EVERYBODY = "defi";

/** Nothing was weighed yet: the authority does, from its roadmap. */
const UNWEIGHED = {
  ...{ team: EVERYBODY, impact: null, feasibility: null, points: 0, days: 0 },
  isComplete: false,
} as const;

type Values = Readonly<Record<string, string | number>>;
const said = (text: Text, values: Values): Text => ({
  fr: fill(text.fr, values),
  en: fill(text.en, values),
});

export function ceremonyOutcome({ everyone }: CeremonyParts, config: CeremonyConfig): Outcome {
  const actions = [
    ...(everyone.chosen ?? []).flatMap(({ idea, votes }) => ideaAction(config, idea, votes)),
    ...config.held.map((held) => heldAction(config, held)),
  ];
  return { ...NO_OUTCOME, actions, facts: config.held.flatMap(({ action }) => action.facts) };
}

const originOf = ({ title }: CeremonyConfig) => said(texts.origin, { title });

function ideaAction(config: CeremonyConfig, id: string, votes: number): OutcomeAction[] {
  const idea = config.ideas.find((one) => one.id === id);
  if (!idea) return [];
  const by = config.teams.find((team) => team.id === idea.team)?.name;
  const text = (locale: "fr" | "en") => fill(texts.idea[locale], { team: by ?? texts.small[locale], votes });
  return [
    {
      ...UNWEIGHED,
      ...{ id, catalogueId: null, origin: originOf(config), votes, duty: null, debate: null },
      title: { fr: idea.text, en: idea.text },
      summary: { fr: text("fr"), en: text("en") },
      ...{ theme: "gouvernance", tiers: [], fields: {} },
    },
  ];
}

function heldAction(
  config: CeremonyConfig,
  { action, teams, of }: CeremonyConfig["held"][number],
): OutcomeAction {
  const { id, title, summary, theme, tiers, indicator, rebound, guards, duty, debate } = action;
  const [guard] = guards;
  return {
    ...UNWEIGHED,
    ...{ id, catalogueId: id, origin: originOf(config), title, summary, theme, tiers, votes: 0 },
    learned: said(texts.held, { teams, of }),
    fields: { indicator, rebound, ...(guard && { guard }) },
    ...{ duty: duty ?? null, debate: debate ?? null },
  };
}
