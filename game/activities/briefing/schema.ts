/** Shapes of a briefing: a page to read or hear, stories told a page at a time, and a sign that one is ready. */
import { z } from "zod";
import type { Term } from "../../scenario/glossary.ts";
import type { ToldStory } from "../../scenario/stories.ts";
import { Id, Text } from "../../scenario/text.ts";

export const BriefingSettings = z.strictObject({
  /** A piece of the maquette beside the text. */
  piece: Id.optional(),
  /** One paragraph each; short, they are read on a phone and at 8 m. */
  paragraphs: z.array(Text).min(1).max(5),
  /** What people will do, in a few words each. */
  steps: z.array(Text).max(6).default([]),
  /** Told after the page, one by one, when the facilitator turns. */
  stories: z.strictObject({ deck: Id, ids: z.array(Id).min(1).max(6) }).optional(),
});

/** Without stories nor terms it is the settings themselves. */
export interface BriefingConfig extends Omit<z.output<typeof BriefingSettings>, "stories"> {
  readonly stories?: readonly ToldStory[];
  /** Terms that its texts use. */
  readonly glossary?: readonly Term[];
}

export const BriefingCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("briefing/ready"), isReady: z.boolean() }),
  /** « Ça nous est arrivé » */
  z.strictObject({ type: z.literal("briefing/known"), story: z.string().max(60), isKnown: z.boolean() }),
]);
export type BriefingCommand = z.output<typeof BriefingCommand>;
