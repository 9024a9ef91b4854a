/** What an author tells during a mandate: the year's news, and what each role alone knows. */
import { z } from "zod";
import { Id, Text } from "../scenario/text.ts";
import { EffectFile, GaugesFile } from "./deck.ts";

/** Read in twenty seconds at most, as one sentence of the écran. */
const NewsOption = z.strictObject({
  id: Id,
  label: Text,
  effects: z.array(EffectFile).max(6).default([]),
  gauges: GaugesFile.prefault({}),
  /** k€ for a thousand agents, and days. */
  price: z.number().min(0).default(0),
  days: z.number().min(0).default(0),
});

const NewsFile = z.strictObject({
  id: Id,
  /** One sentence. */
  title: Text,
  /** At most forty words: what happens, and why it matters here. */
  text: Text,
  /** The first year in which it may come. */
  from: z.int().min(1).max(6).default(1),
  effects: z.array(EffectFile).max(6).default([]),
  gauges: GaugesFile.prefault({}),
  /** The fifth proposal of the year. */
  proposes: Id.optional(),
  /** A dilemma: the table picks one of two or three. */
  options: z.array(NewsOption).min(2).max(3).optional(),
  facts: z.array(Id).default([]),
  /** Why these points: game hypotheses, told. */
  reason: Text,
});

export const NewsDeck = z.strictObject({
  id: Id,
  kind: z.literal("mandate-news"),
  licence: z.literal("CC-BY-4.0"),
  title: Text,
  news: z.array(NewsFile).min(1),
});

/** How a confidence truly changes a proposal once the table acts on it. */
const Change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("price"), times: z.number().positive() }),
  z.strictObject({ kind: z.literal("days"), times: z.number().positive() }),
  /** A step is missing: it takes effect so many years later. */
  z.strictObject({ kind: z.literal("delay"), years: z.int().min(1).max(2) }),
  /** A support won or lost. */
  z.strictObject({ kind: z.literal("support"), points: z.int().min(-2).max(2) }),
  /** Its rebound is known beforehand: the guard costs so many times its price. */
  z.strictObject({ kind: z.literal("rebound"), guardTimes: z.number().positive() }),
  /** It was true once and is no more. */
  z.strictObject({ kind: z.literal("outdated") }),
]);

export const ConfidenceFile = z.strictObject({
  id: Id,
  role: Id,
  /** The proposal it is about. */
  action: Id,
  /** At most twenty words, said aloud by the one who knows. */
  text: Text,
  changes: Change,
});

export const RolesDeck = z.strictObject({
  id: Id,
  kind: z.literal("mandate-roles"),
  licence: z.literal("CC-BY-4.0"),
  title: Text,
  roles: z
    .array(z.strictObject({ id: Id, name: Text, /** What it cares for. */ cares: Text }))
    .min(9)
    .max(12),
  confidences: z.array(ConfidenceFile).min(1),
});
export type NewsDeck = z.output<typeof NewsDeck>;
export type RolesDeck = z.output<typeof RolesDeck>;
