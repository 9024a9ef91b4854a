/** The catalogue as the page reads it: every text already in one language. */
import type { CatalogueAction } from "../../../game/scenario/catalogue.ts";
import type { ActionPlanEveryone } from "../../../game/activities/action-plan/state.ts";
import { useLoaded } from "../../app/loaded.ts";
import { useLast } from "../../app/shared/use-last.ts";
import type { InOneLanguage } from "../../text/one-language.ts";

export type Action = InOneLanguage<CatalogueAction>;
export type Tier = Action["tiers"][number];

/** Where a figure of the catalogue comes from. */
export interface Source {
  readonly title: string;
  readonly year: number | null;
  readonly level: "source" | "publisher" | "computed" | "cited";
}

interface CatalogueLeaf {
  readonly actions: readonly Action[];
  /** By fact id; without it the cards name no source. */
  readonly sources?: Readonly<Record<string, Source>>;
}

export interface Catalogue {
  readonly actions: readonly Action[];
  readonly byId: ReadonlyMap<string, Action>;
  /** Sources of an action's figures, each once. */
  readonly sourcesOf: (action: Action) => readonly Source[];
}

function catalogueOf({ actions, sources = {} }: CatalogueLeaf): Catalogue {
  return {
    actions,
    byId: new Map(actions.map((action) => [action.id, action])),
    sourcesOf: ({ facts }) => {
      const named = facts.flatMap((id) => sources[id] ?? []);
      return named.filter(
        ({ title, year }, index) =>
          named.findIndex((other) => other.title === title && other.year === year) === index,
      );
    },
  };
}

/** @returns undefined until it is there; the last one stays while another language comes */
export function useCatalogue(phase: string, leaf: (id: string) => Promise<unknown>): Catalogue | undefined {
  // The server's own JSON, made from the action plan's `leaves`.
  const load = async () => catalogueOf((await leaf("catalogue")) as CatalogueLeaf);
  return useLast(useLoaded(`${phase} catalogue`, load));
}

/** Which of the game's prices an action has, in points and days. */
export const priceOf = (everyone: ActionPlanEveryone, id: string) => everyone.catalogue[id];
