/** Shapes of a questionnaire: its deck, its settings, and what one person answers. */
import { z } from "zod";
import { words } from "../../protocol/words.ts";
import { Id, Text } from "../../scenario/text.ts";
import type { Moment, SurveyItem } from "./terms.ts";

const Option = z.strictObject({ id: Id, text: Text });

/** One right answer, which a fact backs; the last option says « I do not know », so that nobody has to guess. */
const Knowledge = z.strictObject({
  topic: z.literal("knowledge"),
  id: Id,
  prompt: Text,
  options: z.array(Option).min(3).max(5),
  answer: Id,
  /** Read with the results of the second time, never before. */
  explanation: Text,
  facts: z.array(Id).min(1),
});

/** What a person thinks they can do, alone or with others: words, from the least to the most. */
const Scale = z.strictObject({
  topic: z.enum(["confidence", "efficacy"]),
  id: Id,
  prompt: Text,
});

export const SurveyDeck = z.strictObject({
  id: Id,
  kind: z.literal("survey"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  /** The steps of every scale of the deck. */
  scale: z.array(Text).min(4).max(5),
  items: z
    .array(z.discriminatedUnion("topic", [Knowledge, Scale]))
    .min(1)
    .max(12),
  /** The free question, asked last and never needed. */
  open: z.strictObject({ before: Text, after: Text }).optional(),
});
export type SurveyDeck = z.output<typeof SurveyDeck>;

export const SurveySettings = z.strictObject({
  deck: Id,
  moment: z.enum(["before", "after"]),
  /** The phase that asked the same before: its answers stand beside these, for the same items. */
  with: Id.optional(),
  /** Some of the deck's items, where minutes are short; all of them when not said. */
  items: z.array(Id).min(1).max(12).optional(),
  /** Whether the free question is asked too. */
  open: z.boolean().default(true),
});
export type SurveySettings = z.output<typeof SurveySettings>;

/** A questionnaire as frozen. */
export interface SurveyConfig {
  readonly moment: Moment;
  readonly with: string | null;
  readonly title: Text;
  readonly items: readonly SurveyItem[];
  readonly open: Text | null;
}

/** What one person sends: the rank of the option or step for each item they answered, and a text or none. */
export const SurveyAnswers = z.strictObject({
  answers: z.record(z.string().max(60), z.int().min(0).max(9)),
  text: words(280).optional(),
});

/** Nobody sends a command: answers go apart from the journal. */
export const SurveyCommand = z.never();
