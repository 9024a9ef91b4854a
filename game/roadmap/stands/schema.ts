/** The published shape of a day of stands: visits, repairs by how they ended, messages kept. */
import { z } from "zod";
import { count, filled } from "../told/schema.ts";

const outcomes = z.strictObject({
  repaired: count.describe("Repaired."),
  partly: count.describe("Repaired in part."),
  advice: count.describe("Advice given instead."),
  parts: count.describe("Kept for its parts."),
  recycle: count.describe("To be recycled."),
  again: count.describe("Its owner comes back with it."),
});

export const StandsDay = z.strictObject({
  visits: count.describe("Visits: a person who comes back, or takes another device, counts again."),
  finished: count.describe("Stands played to their end, once a visit."),
  kept: count.describe("Messages kept."),
  stands: z
    .array(
      z.strictObject({ name: filled.describe("The stand."), opened: count.describe("Times it was opened.") }),
    )
    .describe("Stands that were opened, in the order of the room."),
  messages: z
    .array(
      z.strictObject({
        stand: filled.describe("The stand it comes from."),
        text: filled.describe("The message, in the authors' words."),
        kept: count.describe("Visits that kept it."),
      }),
    )
    .describe("Messages kept, the most kept first."),
  repairs: z
    .strictObject({
      tickets: count.describe("Objects brought."),
      outcomes: outcomes.describe("Objects by how their repair ended."),
      kilograms: z.number().min(0).describe("Weight of the objects that were weighed."),
    })
    .nullable()
    .describe("Null where no object was repaired."),
});
export type StandsDay = z.output<typeof StandsDay>;
