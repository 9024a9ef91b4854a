/** What a day of stands leaves: visitors, repairs by how they ended, kilograms, and how often each message was kept. */
import type { Tools } from "../../engine/activity.ts";
import { NO_OUTCOME, type Outcome } from "../../engine/outcome.ts";
import type { StandsParts, StandsShape } from "./state.ts";

export function standsOutcome(
  { everyone, host }: StandsParts,
  { config }: Pick<Tools<StandsShape>, "config">,
): Outcome {
  const { outcomes, ...totals } = everyone.totals;
  const messages = config.stands.flatMap(({ id, name, messages: own }) =>
    own.flatMap((message) => {
      const kept = host.kept[id]?.[message.id] ?? 0;
      return kept > 0 ? [{ stand: name, text: message.text, kept }] : [];
    }),
  );
  const opened = config.stands.filter(({ id }) => (host.opened[id] ?? 0) > 0);
  return {
    ...NO_OUTCOME,
    stands: {
      ...{ visitors: totals.visitors, finished: totals.finished, kept: totals.kept },
      stands: opened.map(({ id, name }) => ({ name, opened: host.opened[id] ?? 0 })),
      messages: messages.toSorted((a, b) => b.kept - a.kept),
      repairs: everyone.hasRepairs ? { tickets: totals.tickets, outcomes, grams: totals.grams } : null,
    },
    facts: [...new Set(opened.flatMap(({ facts }) => facts.map(({ id }) => id)))],
  };
}
