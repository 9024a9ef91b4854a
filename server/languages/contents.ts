/** What a language says of the contents: the sentences that pages of each workshop read, translated or not. */
import { registry } from "../../game/activities/index.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { sayIn } from "../../game/scenario/localise.ts";
import { keyOf, type Translations } from "../../game/scenario/translations.ts";

interface WorkshopShare {
  readonly workshop: string;
  readonly said: number;
  readonly total: number;
  readonly missing: readonly string[];
}

/** French sentences that phones and the écran read; notes are the facilitator's, and stay in the house's languages. */
export function sentencesOf({ title, summary, phases }: Frozen): ReadonlySet<string> {
  const read = [
    title,
    summary,
    ...phases.map((phase) => [phase.title, registry(phase.activity).leaves(phase.config)]),
  ];
  const found = new Set<string>();
  sayIn(read, ({ fr }) => {
    found.add(fr);
    return fr;
  });
  return found;
}

export const contentShares = (
  scenarios: ReadonlyMap<string, Frozen>,
  translations: Translations,
): readonly WorkshopShare[] =>
  [...scenarios.values()].map((frozen) => {
    const sentences = [...sentencesOf(frozen)];
    const missing = sentences.filter((sentence) => !translations.has(keyOf(sentence)));
    return {
      workshop: frozen.scenario,
      ...{ said: sentences.length - missing.length, total: sentences.length, missing },
    };
  });

/** Translated sentences that no workshop says any more: their French was changed. */
export function staleIn(scenarios: ReadonlyMap<string, Frozen>, translations: Translations): string[] {
  const said = new Set([...scenarios.values()].flatMap((frozen) => [...sentencesOf(frozen)].map(keyOf)));
  return [...translations.keys()].filter((sentence) => !said.has(sentence));
}
