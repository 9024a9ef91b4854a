/** Hypotheses: numbers about the world that no source gives, chosen and said to be so. */
import { z } from "zod";
import { Id, Text } from "./text.ts";

/** The id opens with `hyp-`, so that nobody takes one for a fact. */
export const Hypothesis = z.strictObject({
  id: Id.regex(/^hyp-/, "the id of a hypothesis opens with hyp-"),
  label: Text,
  value: z.number(),
  unit: z.string().min(1),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Why this value, and what it is worth. */
  reason: Text,
  /** Facts it leans on, when there are some. */
  facts: z.array(Id),
});
export type Hypothesis = z.output<typeof Hypothesis>;

export const HypothesesFile = z.strictObject({
  licence: z.literal("CC-BY-4.0"),
  hypotheses: z.array(Hypothesis).min(1),
});
