/** A diagnostic in the published JSON: what a workshop said of each item, under nobody's name. */
import { z } from "zod";
import { Theme } from "../../scenario/catalogue.ts";

const filled = z.string().min(1);
const count = z.int().min(0);

const Cell = z
  .strictObject({
    importance: z.int().min(0).max(3).describe("0 does not concern the authority, 3 essential."),
    performance: z.int().min(1).max(4).describe("1 nothing yet, 4 in place."),
  })
  .nullable();

export const Diagnostic = z.strictObject({
  phase: filled.describe("Title of the phase."),
  items: z
    .array(
      z.strictObject({
        name: filled.describe("Name of the item."),
        theme: Theme.describe("Theme it belongs to."),
        value: Cell.describe("What the room says of it; null when it was not assessed, which is never low."),
        level: z
          .enum(["first", "next", "later", "keep", "aside"])
          .nullable()
          .describe(
            "What to do of it; null when it was not assessed. A reading of the workshop, not a mark.",
          ),
        tables: count.describe(
          "Tables that gave a value; with none, the value is that of five people or more.",
        ),
        unassessed: count.describe("Tables that talked about it and could not say."),
        contested: count.describe("Tables where somebody disagrees with the value."),
        isSplit: z.boolean().describe("Tables gave values of different levels."),
        reasons: z.array(filled).describe("Reasons of those who disagree, as written."),
        before: Cell.optional().describe("In the earlier pass of the same deck; absent when there was none."),
      }),
    )
    .describe("Items of the diagnostic, in the order of the deck."),
  answered: z.int().min(5).nullable().describe("People who answered alone; null under five."),
  functions: z
    .array(
      z.strictObject({
        function: filled.describe("What they do, from a short list."),
        people: z.int().min(5).describe("How many of them answered."),
      }),
    )
    .describe("Functions of those who answered, of five people or more."),
  priorities: z.array(Theme).describe("Themes of what comes first."),
});
export type Diagnostic = z.output<typeof Diagnostic>;
