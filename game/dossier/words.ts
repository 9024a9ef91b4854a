/** Which texts that people typed may enter the dossier, and the session's words as it prints them. */
import { registry } from "../activities/index.ts";
import type { Outcome } from "../engine/outcome.ts";
import { partsOf, peopleOf } from "../engine/scene.ts";
import type { State } from "../engine/session.ts";
import { wordIdsIn, type Words } from "../engine/words.ts";
import type { Frozen } from "../scenario/frozen.ts";
import type { Locale } from "../scenario/text.ts";
import type { ChosenWords } from "./schema.ts";
import type { DossierText } from "./terms.ts";

interface Played {
  readonly frozen: Frozen;
  readonly state: State;
}

interface PlayedPhase {
  readonly phase: Frozen["phases"][number];
  readonly outcome: Outcome;
}

export function playedPhases({ frozen, state }: Played): PlayedPhase[] {
  const people = peopleOf(state);
  return frozen.phases
    .filter(({ id }) => id in state.everyone.phases)
    .map((phase) => ({
      phase,
      outcome: registry(phase.activity).outcome(partsOf(state, phase.id), { config: phase.config, people }),
    }));
}

/** What tables wrote for the roadmap itself: it is no longer anybody's sentence. */
function workIn({ actions, charters, engaged, loops }: Outcome): ReadonlySet<string> {
  const own = actions.map((action) => ({ ...action, pitch: null }));
  return wordIdsIn([own, charters, engaged, loops]);
}

const titlesIn = ({ actions }: Outcome) => wordIdsIn(actions.map(({ title }) => title));

/** Each text once, under the phase that first held it; those taken off every screen are not proposed. */
export function textsOf(played: Played, words: Words, locale: Locale): DossierText[] {
  const { everyone } = played.state;
  const seen = new Set(Object.keys(everyone.withheld));
  const read = (ids: Iterable<string>, about: (id: string) => Pick<DossierText, "phase" | "kind">) =>
    [...ids].flatMap((id): DossierText[] => {
      const text = words.get(id);
      if (seen.has(id) || text === undefined || text === "") return [];
      seen.add(id);
      return [{ id, text, ...about(id) }];
    });
  const names = wordIdsIn(Object.values(everyone.tables).map(({ name }) => name));
  return [
    ...playedPhases(played).flatMap(({ phase, outcome }) => {
      const work = workIn(outcome);
      return read(wordIdsIn(outcome), (id) => ({
        phase: phase.title[locale],
        kind: work.has(id) ? "work" : "said",
      }));
    }),
    ...read(names, () => ({ phase: null, kind: "work" })),
  ];
}

interface Choosing {
  readonly played: Played;
  readonly words: Words;
  readonly locale: Locale;
  /** Null once the traces are erased, or about to be: no text is left. */
  readonly chosen: ChosenWords | null;
  /** In the place of an action's title that is not printed: the action and its votes stay. */
  readonly instead: string;
}

/** A sentence enters when it was kept; a table's work unless it was taken out. */
export function wordsKept({ played, words, locale, chosen, instead }: Choosing): Words {
  const { kept = [], leftOut = [] } = chosen ?? {};
  const [isKept, isOut] = [new Set(kept), new Set(leftOut)];
  const texts = chosen === null ? [] : textsOf(played, words, locale);
  const printed = texts.filter(({ id, kind }) => (kind === "said" ? isKept.has(id) : !isOut.has(id)));
  const titles = playedPhases(played).flatMap(({ outcome }) => [...titlesIn(outcome)]);
  return new Map([
    ...titles.map((id) => [id, instead] as const),
    ...printed.map(({ id, text }) => [id, text] as const),
  ]);
}
