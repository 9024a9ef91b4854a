/** Constraint cards: what puts a table's plan to the test. */
import { z } from "zod";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";
import { Id, Text } from "./text.ts";
import { wordsIn } from "./word-count.ts";

const ConstraintCard = z.strictObject({
  id: Id,
  title: Text,
  /** A situation imagined for the game; it changes no number by itself. */
  text: Text,
  facts: z.array(Id).default([]),
});
export type ConstraintCard = z.output<typeof ConstraintCard>;

export const ConstraintDeck = z.strictObject({
  id: Id,
  kind: z.literal("constraints"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  cards: z.array(ConstraintCard).min(2),
});

const MOST_WORDS = 40;

export function checkConstraintDeck(
  { cards }: z.output<typeof ConstraintDeck>,
  facts: ReadonlyMap<string, Fact>,
): Problem[] {
  return cards.flatMap(({ id, text, facts: named }, index) => {
    const path = ["cards", index];
    const problems = unknownFacts(named, path, facts);
    if (cards.findIndex((card) => card.id === id) !== index)
      problems.push({ path: [...path, "id"], message: `two cards are called ${id}` });
    for (const locale of ["fr", "en"] as const) {
      const words = wordsIn(text[locale]);
      if (words > MOST_WORDS)
        problems.push({ path: [...path, "text", locale], message: `${words} words, ${MOST_WORDS} at most` });
    }
    return problems;
  });
}
