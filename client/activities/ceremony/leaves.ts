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

export interface Held {
  /** What was done, and the action that makes a habit of it. */
  readonly did: string;
  readonly title: string;
  readonly teams: number;
  readonly of: number;
}

/** @param isOpen whether it may be fetched by now */
function useLeaf<T>(leaf: Leaf, name: string, isOpen = true): T | undefined {
  const nothing = () => Promise.resolve(undefined);
  const load = () => keepAsking<T>(() => leaf(name));
  return useLast(useLoaded<T | undefined>(isOpen ? `ceremony ${name}` : "", isOpen ? load : nothing));
}

export const useAbout = (leaf: Leaf) => useLeaf<About>(leaf, "about");
export const useGauge = (leaf: Leaf, isOpen: boolean) =>
  useLeaf<{ readonly steps: number; readonly goal: number }>(leaf, "gauge", isOpen);
export const useMedals = (leaf: Leaf) =>
  useLeaf<{ readonly medals: CeremonyBalance["medals"] }>(leaf, "medals")?.medals;
export const useIdeas = (leaf: Leaf) =>
  useLeaf<{ readonly ideas: CeremonyBalance["ideas"] }>(leaf, "ideas")?.ideas;
export const useHeld = (leaf: Leaf) => useLeaf<{ readonly held: readonly Held[] }>(leaf, "held")?.held;
