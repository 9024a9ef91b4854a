/** A week's quiz: its questions without their answers, then what is told of one that was answered. */
import { isOpen } from "../calendar.ts";
import type { Campaign } from "../schema.ts";
import type { Quiz, QuizQuestion } from "./schema.ts";

export const openQuiz = (campaign: Campaign, week: number, today: string): Quiz | undefined =>
  campaign.deck.quizzes.find((quiz) => quiz.week === week && isOpen(campaign, quiz, today));

/** What is asked: neither the answer nor its explanation leaves the server before somebody answered. */
export type Asked = Pick<QuizQuestion, "id" | "prompt" | "options">;
export const askedOf = ({ questions }: Quiz): Asked[] =>
  questions.map(({ id, prompt, options }) => ({ id, prompt, options }));

export type Told = Pick<QuizQuestion, "answer" | "explanation" | "sources">;
/** @returns undefined for a question or an option that is not there */
export function toldOf({ questions }: Quiz, question: string, option: string): Told | undefined {
  const found = questions.find(({ id }) => id === question);
  if (!found?.options.some(({ id }) => id === option)) return undefined;
  const { answer, explanation, sources } = found;
  return { answer, explanation, sources };
}
