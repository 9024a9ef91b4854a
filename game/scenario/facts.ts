/** Facts about the world: each number with its source, year, scope, licence and confidence. */
import { z } from "zod";
import type { Problem } from "./problem.ts";

const TIERS = ["terminaux", "reseaux", "centres", "usages", "global"] as const;

/**
 * One sourced number. `confidence_level`: `source` read in the original, `publisher` read on its
 * publisher's page, `computed` from verified entries, `cited` read at a third party only.
 */
export const Fact = z.strictObject({
  id: z.string(),
  label_fr: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Null when the source gives none: such a fact is not printed in a document. */
  year: z.int().nullable(),
  scope: z.string(),
  source_title: z.string(),
  source_url: z.string().nullable(),
  licence: z.string(),
  tier: z.enum(TIERS),
  confidence: z.string(),
  note: z.string(),
  confidence_level: z.enum(["source", "publisher", "computed", "cited"]),
  reuse: z.enum(["open", "quote", "odbl", "agpl"]),
});
export type Fact = z.output<typeof Fact>;

/** A fact that may be printed: its year is known. */
export type DatedFact = Fact & { readonly year: number };

export const Facts = z.array(Fact);

/** Facts that somebody names and that are not there. @param path of who names them */
export function unknownFacts(
  ids: readonly string[],
  path: Problem["path"],
  facts: ReadonlyMap<string, Fact>,
): Problem[] {
  return ids.flatMap((id, index) =>
    facts.has(id)
      ? []
      : [
          {
            path: [...path, "facts", index],
            message: `no fact is called ${id}; see scenarios/facts/facts.json`,
          },
        ],
  );
}
