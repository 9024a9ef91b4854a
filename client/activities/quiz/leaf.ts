/** The quiz's texts as its leaves bring them (game/activities/quiz/leaves.ts), in the page's language. */
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import type { Question } from "../../../game/activities/quiz/schema.ts";
import type { Source } from "./sources.ts";

export interface QuestionText {
  readonly subject: Question["subject"];
  readonly piece?: string;
  readonly prompt: string;
  readonly hint?: string;
  /** Estimate. */
  readonly unit?: string;
  /** Ranking: what comes first. */
  readonly order?: string;
  /** Choice or ranking. */
  readonly items?: readonly { readonly id: string; readonly text: string }[];
}

export interface AnswerText {
  readonly explanation: string;
  readonly sources: readonly Source[];
}

type Leaf = (id: string) => Promise<unknown>;

export function useQuestion(leaf: Leaf, id: string): QuestionText | undefined {
  return useLoaded(`q-${id}`, () => keepAsking<QuestionText>(() => leaf(`q-${id}`)));
}

/** @param isOpen whether the answer was revealed: before that its text may not be fetched */
export function useAnswer(leaf: Leaf, id: string, isOpen: boolean): AnswerText | undefined {
  const nothing = () => Promise.resolve(undefined);
  const load = () => keepAsking<AnswerText>(() => leaf(`a-${id}`));
  return useLoaded<AnswerText | undefined>(isOpen ? `a-${id}` : "", isOpen ? load : nothing);
}

export const textOf = ({ items = [] }: QuestionText, id: string): string =>
  items.find((item) => item.id === id)?.text ?? "";
