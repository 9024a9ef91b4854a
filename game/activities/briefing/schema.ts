/** Shapes of a briefing: a page to read or hear, and a sign that one is ready. */
import { z } from "zod";
import { Id, Text } from "../../scenario/text.ts";

export const BriefingSettings = z.strictObject({
  /** A piece of the maquette beside the text. */
  piece: Id.optional(),
  /** One paragraph each; short, they are read on a phone and at 8 m. */
  paragraphs: z.array(Text).min(1).max(5),
  /** What people will do, in a few words each. */
  steps: z.array(Text).max(6).default([]),
});
export type BriefingConfig = z.output<typeof BriefingSettings>;

export const BriefingCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("briefing/ready"), isReady: z.boolean() }),
]);
export type BriefingCommand = z.output<typeof BriefingCommand>;
