/** The published shape of a territory played in the local loop. */
import { z } from "zod";
import { count, filled } from "../told/schema.ts";

const Quarter = z.strictObject({
  households: count.describe("Households equipped and accompanied in the trimestre."),
  cash: z.int().describe("Euros in the workshop's cash box at its end (game numbers)."),
  used: count.describe("Devices put back in use."),
  dead: count.describe("Devices thrown away with a proof."),
  promised: count.describe("Devices promised as working by the lots that were opened."),
  found: count.describe("Devices of these lots that truly could be mended."),
});

export const PlayedLoop = z.strictObject({
  households: count.describe("Households equipped and accompanied in all."),
  used: count.describe("Devices put back in use."),
  dead: count.describe("Devices thrown away with a proof."),
  matter: count.describe("Kilograms of matter that they save in a year of use, by the quoted figure."),
  quarters: z.array(Quarter).describe("Trimestres played, in order. Their euros are game numbers."),
  stops: z.array(count).describe("Trimestres at which the workshop stopped, its cash twice below zero."),
  isStopped: z.boolean().describe("It was still stopped at the end."),
  adopted: z
    .array(
      z.strictObject({
        measure: z
          .enum(["van", "quality"])
          .describe("A shared van, or a minimum quality under which a lot's donor pays."),
        quarter: count.describe("Trimestre after which every table voted for it."),
      }),
    )
    .describe("Measures adopted by all tables."),
  rules: z
    .array(
      z.strictObject({
        table: filled.describe("Name of the table that wrote it."),
        actor: filled.describe("Actor that it played."),
        quarter: count.describe("Trimestre after which it was written."),
        text: filled.describe("The sentence, as written."),
      }),
    )
    .describe("Sentences proposed for the rule of the territory."),
  actors: z
    .array(
      z.strictObject({
        name: filled.describe("A kind of body, never a body."),
        kind: z.enum(["donor", "workshop", "prescriber"]).describe("What it does in the loop."),
        tables: z.array(filled).describe("Names of the tables that played it; empty when the game did."),
      }),
    )
    .describe("Actors of the territory."),
});
export type PlayedLoop = z.output<typeof PlayedLoop>;
