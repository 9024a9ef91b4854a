/** What each step of a round of rebounds gives to read and to decide. */
import type { Duel, RoundShape, Told } from "../../game/activities/rebound-round/state.ts";
import type { Text } from "../../game/scenario/text.ts";
import type { Moment, Pace } from "./asked.ts";

type Config = RoundShape["config"];

export const reboundRoundPace: Pace<RoundShape> = {
  asked: ({ opened: { everyone, team }, config }: Moment<RoundShape>) => {
    const { step, duels, open } = everyone;
    const titles = (ids: readonly (string | null)[]) =>
      ids.flatMap((id) => actionOf(id, config)?.title ?? []);
    const own = duels.filter(({ owner }) => owner === team?.id);
    const attacked = duels.filter(({ attacker }) => attacker === team?.id);
    switch (step) {
      case "pick":
        return { step, texts: titles((team?.choices ?? []).map(({ action }) => action)), decisions: 1 };
      case "attack":
        // The door, then the sentence.
        return { step, texts: attacked.flatMap((duel) => textOf(duel, config)), decisions: 2 };
      case "answer":
        // The guard, then who holds it.
        return {
          step,
          texts: own.flatMap((duel) => [...textOf(duel, config), ...guardsOf(duel, config)]),
          decisions: 2,
        };
      case "judge":
        return {
          step,
          texts: duels.filter(({ id }) => id === open).flatMap((duel) => pairOf(duel, config)),
          decisions: 1,
        };
      case "result":
        return { step, texts: [] };
    }
  },
};

const actionOf = (id: string | null, { actions }: Config) => actions.find((action) => action.id === id);

function textOf({ defended: { action: id } }: Duel, config: Config): readonly Text[] {
  const action = actionOf(id, config);
  return action ? [action.title, action.summary] : [];
}

const guardsOf = ({ defended: { action } }: Duel, config: Config): readonly Text[] =>
  actionOf(action, config)?.guards ?? [];

/** An action, what comes back, and what holds it; what people typed is as long as the catalogue's own. */
function pairOf(duel: Duel, config: Config): readonly Text[] {
  const action = actionOf(duel.defended.action, config);
  const guard = guardAt(duel.answer?.told, action?.guards ?? []);
  return action ? [action.title, action.rebound, ...(guard ? [guard] : [])] : [];
}

const guardAt = (told: Told | undefined, guards: readonly Text[]): Text | undefined =>
  told && "catalogue" in told ? guards[told.catalogue] : guards[0];
