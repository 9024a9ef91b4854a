/** Shapes of proposals: what a scenario sets, what people and the facilitator send. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import { Text } from "../../scenario/text.ts";
import { BEGINNINGS, LONGEST, MOST_HANDS } from "./terms.ts";

const beginning = z.enum(BEGINNINGS);

export const ProposalsSettings = z.strictObject({
  /** Proposals of one person: a few are read better than many. */
  most: z.int().min(1).max(3).default(2),
  /** What may follow a beginning, for who does not know where to start. */
  examples: z
    .array(z.strictObject({ beginning, text: Text }))
    .max(6)
    .default([]),
});
export type ProposalsConfig = z.output<typeof ProposalsSettings>;

const proposal = z.string().max(60);

export const ProposalsCommand = z.discriminatedUnion("type", [
  /** What follows the beginning. From the facilitator: said aloud by somebody without a device. */
  z.strictObject({ type: z.literal("proposals/write"), beginning, text: words(LONGEST) }),
  /** Its author takes it back. */
  z.strictObject({ type: z.literal("proposals/takeBack"), proposal }),
  /** « Moi aussi »: one person's voice, once for each proposal. */
  z.strictObject({ type: z.literal("proposals/also"), proposal, isOn: z.boolean() }),
  /** Facilitator: hands raised by people without a device. */
  z.strictObject({ type: z.literal("proposals/hands"), proposal, count: z.int().min(0).max(MOST_HANDS) }),
  /** Facilitator: to be passed on to the authority first. */
  z.strictObject({ type: z.literal("proposals/forward"), proposal, isOn: z.boolean() }),
  /** Facilitator: taken from every screen and from the roadmap, or shown again. */
  z.strictObject({ type: z.literal("proposals/aside"), proposal, isOn: z.boolean() }),
]);
export type ProposalsCommand = Stored<z.output<typeof ProposalsCommand>>;
