/** A questionnaire's texts as its leaves bring them (game/activities/survey/rules.ts), in the page's language. */
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";

export interface ItemText {
  readonly id: string;
  readonly prompt: string;
  readonly steps: readonly string[];
}

export interface Questions {
  readonly title: string;
  readonly open: string | null;
  readonly items: readonly ItemText[];
}

export interface RightAnswer {
  readonly id: string;
  /** Rank of the right option. */
  readonly answer: number;
  readonly explanation: string;
  /** In French, as published. */
  readonly sources: readonly { readonly title: string; readonly year: number | null }[];
}

type Leaf = (id: string) => Promise<unknown>;

export const useQuestions = (leaf: Leaf): Questions | undefined =>
  useLoaded("questions", () => keepAsking<Questions>(() => leaf("questions")));

/** @param isOpen whether nobody will be asked again: before that it may not be fetched */
export function useRightAnswers(leaf: Leaf, isOpen: boolean): readonly RightAnswer[] {
  const load = () => keepAsking<readonly RightAnswer[]>(() => leaf("answers"));
  return useLoaded(isOpen ? "answers" : "", isOpen ? load : () => Promise.resolve([])) ?? [];
}
