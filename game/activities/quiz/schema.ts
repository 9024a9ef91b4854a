/** Shapes of a quiz: its deck, its settings, and the commands of those who play it. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import type { Fact } from "../../scenario/facts.ts";
import type { Term } from "../../scenario/glossary.ts";
import { Id, Text } from "../../scenario/text.ts";

/** Where a question belongs: the three tiers, what people do with them, what comes back, the law. */
const SUBJECTS = ["terminaux", "reseaux", "centres", "usages", "rebond", "loi"] as const;

const common = {
  id: Id,
  subject: z.enum(SUBJECTS),
  level: z.enum(["debutant", "averti"]).default("debutant"),
  /** A piece of the maquette to draw beside the question (an id of assets/pieces.svg without `p-`). */
  piece: Id.optional(),
  prompt: Text,
  hint: Text.optional(),
  /** Two sentences, shown with the answer. */
  explanation: Text,
  /** Ids of the facts quoted by the prompt, the answer or the explanation. */
  facts: z.array(Id),
};

/** Give a range that holds a value. The value is a fact's, never a `cited` one. */
const Estimate = z.strictObject({
  kind: z.literal("estimate"),
  ...common,
  scale: z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive(), unit: Text }),
  /** The right value is the fact's value × factor (default 1); its low–high range is shown when it has one. */
  answer: z.strictObject({ fact: Id, factor: z.number().default(1) }),
});

/** A sentence people hear: "plutôt vrai" or "à débattre", with a reason; no answer is wrong. */
const Debatable = z.strictObject({ kind: z.literal("debatable"), ...common });

/** One answer among two to five. */
const Choice = z.strictObject({
  kind: z.literal("choice"),
  ...common,
  options: z
    .array(z.strictObject({ id: Id, text: Text }))
    .min(2)
    .max(5),
  answer: Id,
});

/** Three to five things to put in order, heaviest first. */
const Ranking = z.strictObject({
  kind: z.literal("ranking"),
  ...common,
  /** What "first" means: "du plus lourd au plus léger". */
  order: Text,
  items: z
    .array(z.strictObject({ id: Id, text: Text, fact: Id.optional(), factor: z.number().default(1) }))
    .min(3)
    .max(5),
  /** Item ids in the right order. When all items carry a fact, the check compares it with their values. */
  answer: z.array(Id),
});

export const Question = z.discriminatedUnion("kind", [Estimate, Debatable, Choice, Ranking]);
export type Question = z.output<typeof Question>;

export const QuizDeck = z.strictObject({
  id: Id,
  kind: z.literal("quiz"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  questions: z.array(Question).min(1),
});

const seconds = z.int().min(10).max(600);

/** What a scenario writes for a quiz phase. */
export const QuizSettings = z.strictObject({
  deck: Id,
  /** Ids of the deck's questions, in order. */
  questions: z.array(Id).min(1).max(30),
  /** A hint for the facilitator's pace, never a cut. */
  secondsEach: seconds.default(120),
});

const itemId = z.string().max(60);

/** What a person or a table answers. No answer is late or fast: speed is never counted. */
export const Answer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("estimate"), low: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal("choice"), option: itemId }),
  z.strictObject({ kind: z.literal("ranking"), order: z.array(itemId).max(5) }),
  z.strictObject({
    kind: z.literal("debatable"),
    side: z.enum(["true", "debate"]),
    reason: words(280).optional(),
  }),
]);
export type Answer = Stored<z.output<typeof Answer>>;

export const QuizCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("quiz/answer"), question: itemId, answer: Answer }),
  /** Any member opens the table's common answer before everybody answered. */
  z.strictObject({ type: z.literal("quiz/compare"), question: itemId }),
  z.strictObject({ type: z.literal("quiz/answerAsTable"), question: itemId, answer: Answer }),
]);
export type QuizCommand = Stored<z.output<typeof QuizCommand>>;

/** A quiz phase as frozen: its questions, and the facts they quote. */
export interface QuizConfig {
  readonly questions: readonly Question[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** Terms that its explanations use. */
  readonly glossary?: readonly Term[];
}
