/** The texts of a mandate as its leaves bring them (game/activities/mandate/leaves.ts). */
import type { Quoted } from "../../../game/activities/mandate/schema.ts";
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import type { Vignette } from "../../../game/mandate/vignettes.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import { useLast } from "../../app/shared/use-last.ts";

export type Leaf = (id: string) => Promise<unknown>;

export interface ActionText {
  readonly title: string;
  readonly summary: string;
  readonly rebound: string;
  readonly guards: readonly string[];
  readonly tiers: readonly string[];
  /** Which of the guards holds the rebound. */
  readonly guard: number;
  /** The fact whose magnitude the rebound reproduces; null when it is a hypothesis of the game. */
  readonly documented: Quoted | null;
  readonly facts: readonly string[];
  /** What each step left out then costs, by step. */
  readonly skipped: Readonly<Record<string, string>>;
}
export type Actions = Readonly<Record<string, ActionText>>;

export interface NewsText {
  readonly title: string;
  readonly text: string;
  /** What it rests on. */
  readonly facts: readonly Quoted[];
  /** The same, as it happened elsewhere. */
  readonly story?: {
    readonly kind: "success" | "half" | "failure";
    readonly title: string;
    readonly place: string;
    readonly happened: string;
    readonly advice: string;
    readonly sources: readonly { readonly title: string; readonly year: number | null }[];
  } | null;
  /** The scene drawn beside it; sessions frozen before there were any have none. */
  readonly vignette?: Vignette | null;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly price: number;
    readonly days: number;
  }[];
}

interface Named {
  readonly id: string;
  readonly label: string;
}
interface RoleText {
  readonly id: string;
  readonly name: string;
  readonly cares: string;
}

const nothing = () => Promise.resolve(undefined);

export const useNews = (leaf: Leaf, id: string | null) =>
  useLoaded<NewsText | undefined>(
    `n-${id ?? ""}`,
    id === null ? nothing : () => keepAsking<NewsText>(() => leaf(`n-${id}`)),
  );

export const useLevers = (leaf: Leaf) =>
  useLast(useLoaded("levers", () => keepAsking<readonly Named[]>(() => leaf("levers"))));

/** Conditions that the council may set, by id. */
export const useConditions = (leaf: Leaf) =>
  useLast(useLoaded("council", () => keepAsking<Readonly<Record<string, string>>>(() => leaf("council"))));

/** Until its text is there, a lever has no other name than a dash. */
export const leverName = (levers: readonly Named[] | undefined, id: string | null | undefined) =>
  levers?.find((lever) => lever.id === id)?.label ?? "–";

export const useRoles = (leaf: Leaf) =>
  useLast(useLoaded("roles", () => keepAsking<readonly RoleText[]>(() => leaf("roles"))));

/** The actions of some ids, by id. @returns undefined until the first are there; they then stay while more come */
export function useActions(leaf: Leaf, ids: readonly string[]): Actions | undefined {
  const wanted = [...new Set(ids)].sort();
  return useLast(
    useLoaded(wanted.join(" "), async () => {
      const texts = wanted.map(
        async (id) => [id, await keepAsking<ActionText>(() => leaf(`a-${id}`))] as const,
      );
      return Object.fromEntries(await Promise.all(texts));
    }),
  );
}

const isTier = (tier: string): tier is Tier => TIERS.some((known) => known === tier);

/** The tier whose sign an action bears: its first, or none of the three. */
export const kindOf = (action: Pick<ActionText, "tiers"> | undefined): Tier | "gouvernance" =>
  action?.tiers.find(isTier) ?? "gouvernance";

/** Until its text is there, an action has no other name than a dash. */
export const titleOf = (actions: Actions, id: string) => actions[id]?.title ?? "–";
