/** Actions shared by others as fiches of ours: proposed, with whose words they are. */
import { newFiche } from "../fiche.ts";
import type { Fiche } from "../schema.ts";
import type { ActionSet } from "./schema.ts";

/** @param credit who is named, and under which licence @param idOf an id of its own for each rank */
export const fichesFrom = (
  { actions }: ActionSet,
  chosen: ReadonlySet<number>,
  { credit, idOf }: { readonly credit: string; readonly idOf: (rank: number) => string },
): Fiche[] =>
  actions.flatMap(({ steps, indicators, ...action }, rank) => {
    if (!chosen.has(rank)) return [];
    const [startValue, target] = [null, null];
    return [
      {
        ...newFiche(idOf(rank), action),
        ...action,
        // Several hands, each with its licence: all are named.
        credit: action.credit === null ? credit : `${action.credit} ; ${credit}`.slice(0, 1_000),
        milestones: named(steps.map((title) => ({ title, date: null, isDone: false }))),
        indicators: named(indicators.map((one) => ({ ...one, startValue, target, readings: {} }))),
      },
    ];
  });

const named = <T>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((one, at) => [`n${at + 1}`, one]));
