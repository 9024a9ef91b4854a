/** Words that readers may tap: what they mean, and how they are found in a text. */
import { z } from "zod";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";
import { Id, Text } from "./text.ts";
import { wordsIn } from "./word-count.ts";

const Forms = z.array(z.string().trim().min(2).max(60)).min(1).max(8);

export const Term = z.strictObject({
  id: Id,
  /** As it is named above its meaning. */
  term: Text,
  /** As it is written in sentences; capitals count in an acronym alone. */
  forms: z.strictObject({ fr: Forms, en: Forms }),
  /** At most thirty words. */
  meaning: Text,
  facts: z.array(Id).default([]),
});
export type Term = z.output<typeof Term>;

export const GlossaryFile = z.strictObject({
  licence: z.literal("CC-BY-4.0"),
  terms: z.array(Term).min(1).max(60),
});

const MOST_WORDS = 30;

export function checkGlossary(terms: readonly Term[], facts: ReadonlyMap<string, Fact>): Problem[] {
  return terms.flatMap((term, index) => {
    const path = ["terms", index];
    const problems = unknownFacts(term.facts, path, facts);
    const say = (key: string, message: string) => problems.push({ path: [...path, key], message });
    if (terms.findIndex(({ id }) => id === term.id) !== index) say("id", `two terms are called ${term.id}`);
    for (const locale of ["fr", "en"] as const) {
      const words = wordsIn(term.meaning[locale]);
      if (words > MOST_WORDS) say("meaning", `${words} words in ${locale}, ${MOST_WORDS} at most`);
    }
    if (term.facts.length === 0 && /\d/.test(term.meaning.fr + term.meaning.en))
      say("facts", "a number is told: name the fact it comes from, or leave it out");
    return problems;
  });
}
