/** An empty workspace, and what is read of one: the fiches that are kept, with what was merged into them. */
import type { Locale } from "../scenario/text.ts";
import type { Fiche, Origin, Workspace } from "./schema.ts";

export const newWorkspace = (id: string, title: string, locale: Locale): Workspace => ({
  ...{ schemaVersion: 1, id, locale, title, authority: null, kind: null, population: null, headcount: null },
  ...{ frame: "decree", axes: [], begins: null, preamble: null, actors: null, means: null, governance: null },
  ...{ isFinal: false, sessions: [], fiches: {}, order: [], apart: [] },
  ...{ estates: {}, purchases: {}, engaged: {}, passages: {} },
});

/** How ids of what a challenge brings begin. */
export const CHALLENGE = "defi/";

/** Those that no other says, in the order of the document. */
export const keptFiches = ({ order, fiches }: Workspace): Fiche[] =>
  order.flatMap((id) => {
    const fiche = fiches[id];
    return fiche?.mergedInto === null ? [fiche] : [];
  });

/** The fiche itself and those merged into it, whoever was merged into those included. */
export function sayingTheSame({ fiches }: Workspace, id: string): Fiche[] {
  const own = fiches[id];
  if (!own) return [];
  const found = [own];
  for (const one of found)
    found.push(...Object.values(fiches).filter(({ mergedInto }) => mergedInto === one.id));
  return found;
}

/** Of everybody who said it: tables of several sessions, each once. */
export const originsOf = (workspace: Workspace, id: string): Origin[] =>
  sayingTheSame(workspace, id).flatMap(({ origins }) => origins);

/** People of the tables who supported it: workshop votes, with no deliberative value. */
export const votesOf = (workspace: Workspace, id: string): number =>
  originsOf(workspace, id).reduce((sum, { votes }) => sum + votes, 0);

/** It came in from a challenge, not from a table of a session. */
export const isOfChallenge = ({ action }: Origin): boolean => action.startsWith(CHALLENGE);
