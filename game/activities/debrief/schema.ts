/** Shapes of a debrief: prompts in order, sentences people leave, three things each table keeps. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import { Id, Text } from "../../scenario/text.ts";

/** The order of a debrief: what was felt, what happened, what it says of real life, what next. */
const STEPS = ["feelings", "facts", "real-life", "next"] as const;
export const DebriefStep = z.enum(STEPS);
export type DebriefStep = z.output<typeof DebriefStep>;

export const DebriefSettings = z.strictObject({
  prompts: z
    .array(
      z.strictObject({
        id: Id,
        step: DebriefStep,
        text: Text,
        /** What the facilitator may ask when nobody speaks. */
        followUp: Text.optional(),
      }),
    )
    .min(1)
    .max(8),
  /** How many things a table keeps. */
  keeps: z.int().min(1).max(5).default(3),
});
export type DebriefConfig = z.output<typeof DebriefSettings>;

export const DebriefCommand = z.discriminatedUnion("type", [
  /** One sentence on the open prompt, shown to the room without a name; saying again replaces it. */
  z.strictObject({ type: z.literal("debrief/say"), prompt: z.string().max(60), text: words(160) }),
  /** One of the things the table keeps. */
  z.strictObject({ type: z.literal("debrief/keep"), slot: z.int().min(0).max(4), text: words(200) }),
  z.strictObject({ type: z.literal("debrief/unkeep"), slot: z.int().min(0).max(4) }),
]);
export type DebriefCommand = Stored<z.output<typeof DebriefCommand>>;
