/** What a round leaves: each defended action with the rebound that was found, the guard that answers it, and what the room said. */
import type { People } from "../../engine/activity.ts";
import { NO_OUTCOME, type Outcome, type OutcomeAction, type Said, type Trial } from "../../engine/outcome.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import type { ReboundRoundConfig } from "./schema.ts";
import type { Answer, Attack, Duel, RoundParts, Told } from "./state.ts";

interface Around {
  readonly people: People;
  readonly config: ReboundRoundConfig;
}

/** Said so far, whether the step that opens it to all has come or not; a table taken away leaves nothing more. */
function saidIn(parts: RoundParts, duel: Duel, people: People): { attack?: Attack; answer?: Answer } {
  const partOf = (team: string) => (people.teams().includes(team) ? parts.team(team) : undefined);
  const attack = duel.attack ?? partOf(duel.attacker)?.attacks[duel.id];
  const answer = duel.answer ?? partOf(duel.owner)?.answers[duel.id];
  return { ...(attack && { attack }), ...(answer && { answer }) };
}

function saidOf(told: Told | null | undefined, own: readonly Said[]): Said | undefined {
  if (!told) return undefined;
  return "words" in told ? { words: told.words } : own[told.catalogue];
}

/** An action the program gave to a table that had none. */
function drawnAction({ owner, defended }: Duel, found: CatalogueAction): OutcomeAction {
  const { id, theme, tiers, title, summary, indicator, duty, debate } = found;
  return {
    ...{ id: defended.id, team: owner, catalogueId: id, title, summary, theme, tiers },
    fields: { indicator },
    ...{ impact: null, feasibility: null, points: 0, days: 0, votes: 0 },
    ...{ duty: duty ?? null, debate: debate ?? null, isComplete: false },
  };
}

function actionOf(parts: RoundParts, duel: Duel, { people, config }: Around): OutcomeAction[] {
  const { attack, answer } = saidIn(parts, duel, people);
  const found = config.actions.find(({ id }) => id === duel.defended.action);
  // A drawn action becomes the table's own once it answered for it.
  const drawn = found && answer ? drawnAction(duel, found) : undefined;
  const base = parts.secret.defended[duel.id] ?? drawn;
  if (!base) return [];
  const rebound = attack?.isByTable ? saidOf(attack.told, found ? [found.rebound] : []) : undefined;
  const guard = saidOf(answer?.told, found?.guards ?? []);
  const trial: Trial = {
    attacker: rebound && duel.attacker !== duel.owner ? duel.attacker : null,
    holder: answer?.holder ? { words: answer.holder } : null,
    verdict: parts.secret.judged[duel.id]?.verdict ?? null,
  };
  const known = found && !base.fields.rebound ? { rebound: found.rebound } : {};
  return [
    {
      ...base,
      id: duel.id,
      team: duel.owner,
      fields: { ...base.fields, ...known, ...(rebound && { rebound }), ...(guard && { guard }) },
      ...((rebound !== undefined || answer) && { trial }),
    },
  ];
}

export function roundOutcome(parts: RoundParts, around: Around): Outcome {
  const { duels } = parts.everyone;
  const shown = duels.flatMap(
    ({ defended }) => around.config.actions.find(({ id }) => id === defended.action)?.facts ?? [],
  );
  return {
    ...NO_OUTCOME,
    actions: duels.flatMap((duel) => actionOf(parts, duel, around)),
    facts: shown,
  };
}
