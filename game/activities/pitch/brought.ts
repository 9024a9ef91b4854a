/** What a table may plead for: the actions it has from earlier phases, those with most support first. */
import type { TeamId } from "../../engine/actors.ts";
import { latestOf, type Outcome, type OutcomeAction } from "../../engine/outcome.ts";
import type { Fiche, PitchSeat, PitchTeam, Pleaded } from "./state.ts";
import { REWRITTEN } from "./terms.ts";

/** A screen never offers more than five things. */
const MOST = 5;

/** What a table brings, by choice. */
export function bringBy(team: TeamId, earlier: readonly Outcome[]): Record<string, OutcomeAction> {
  const found = latestOf(team, earlier).sort((a, b) => b.votes - a.votes);
  return Object.fromEntries(found.slice(0, MOST).map((action, index) => [`c${index + 1}`, action]));
}

const pleadedAs = (id: string, { catalogueId, title }: OutcomeAction): Pleaded => ({
  ...{ id, action: catalogueId, title: "words" in title ? title.words : null },
  ...(catalogueId === null && !("words" in title) && { worded: { fr: title.fr, en: title.en } }),
});

export const choicesOf = (brought: Readonly<Record<string, OutcomeAction>>): Pleaded[] =>
  Object.entries(brought).map(([id, action]) => pleadedAs(id, action));

export const newTeam = (id: TeamId, choices: Pleaded[]): PitchTeam => ({
  ...{ id, choices, picked: null, speaker: null, heard: 0 },
  note: { elus: null, services: null },
  fiches: {},
});

export const newSeat = (dealt: PitchSeat["dealt"] = null): PitchSeat => ({
  ...{ said: null, dealt, objected: [], ballots: {} },
});

/** The lines of a fiche that people typed; an author's are the catalogue's. */
export function ficheOf(action: OutcomeAction | undefined): Fiche {
  return Object.fromEntries(
    REWRITTEN.flatMap((line) => {
      const said = line === "what" ? action?.summary : action?.fields[line];
      return said && "words" in said ? [[line, said.words]] : [];
    }),
  );
}

/** The title a table wrote itself. */
export const OWN = "own";
