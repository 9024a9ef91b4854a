/** The texts of a ceremony as its leaves bring them, in the page's language. */
import type { CeremonyBalance } from "../../../game/activities/ceremony/schema.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import { useLast } from "../../app/shared/use-last.ts";

type Leaf = (id: string) => Promise<unknown>;

export interface About extends Pick<
  CeremonyBalance,
  "title" | "between" | "isExample" | "isRehearsal" | "teams"
> {
  readonly stages: readonly string[];
}

interface Held {
  /** What was done, and the action that makes a habit of it. */
  readonly did: string;
  readonly title: string;
  readonly teams: number;
  readonly of: number;
}

/** What the leaf of each name holds. */
interface Leaves {
  readonly about: About;
  readonly gauge: { readonly steps: number; readonly goal: number };
  readonly medals: { readonly medals: CeremonyBalance["medals"] };
  readonly ideas: { readonly ideas: CeremonyBalance["ideas"] };
  readonly held: { readonly held: readonly Held[] };
}

/** @param isOpen whether it may be fetched by now */
function useLeaf<N extends keyof Leaves>(leaf: Leaf, name: N, isOpen = true): Leaves[N] | undefined {
  const nothing = () => Promise.resolve(undefined);
  const load = () => keepAsking<Leaves[N]>(() => leaf(name));
  return useLast(useLoaded<Leaves[N] | undefined>(isOpen ? `ceremony ${name}` : "", isOpen ? load : nothing));
}

export const useAbout = (leaf: Leaf) => useLeaf(leaf, "about");
export const useGauge = (leaf: Leaf, isOpen: boolean) => useLeaf(leaf, "gauge", isOpen);
export const useMedals = (leaf: Leaf) => useLeaf(leaf, "medals")?.medals;
export const useIdeas = (leaf: Leaf) => useLeaf(leaf, "ideas")?.ideas;
export const useHeld = (leaf: Leaf) => useLeaf(leaf, "held")?.held;
