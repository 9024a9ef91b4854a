/** What a questionnaire asks, and when. */
import type { Text } from "../../scenario/text.ts";

export type Moment = "before" | "after";

/** In the order in which they are asked and shown. */
export const TOPICS = ["knowledge", "confidence", "efficacy"] as const;
type Topic = (typeof TOPICS)[number];

export interface SurveyItem {
  readonly topic: Topic;
  readonly id: string;
  readonly prompt: Text;
  /** Options, or steps of the scale from the least to the most. */
  readonly steps: readonly Text[];
  /** Rank of the right option; null on a scale. */
  readonly answer: number | null;
  readonly explanation: Text | null;
  readonly facts: readonly string[];
  /** Publications of these facts; the year is null where the title alone is known. */
  readonly sources: readonly ItemSource[];
}

interface ItemSource {
  readonly title: string;
  readonly year: number | null;
}
