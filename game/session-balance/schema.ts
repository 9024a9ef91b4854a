/** The published form of the anonymised balance of one session: counts alone, no word that anybody typed. */
import { z } from "zod";
import { ACTIVITY_IDS } from "../activities/ids.ts";
import { LEFT } from "../dossier/terms.ts";
import { Span } from "../own-footprint/schema.ts";
import { AUTHORITIES, FEWEST, SHIPPED, SIZES } from "./terms.ts";

const count = z.int().min(0);
/** Of people, or of what people said. */
const fromFive = z.int().min(FEWEST).nullable();

/** What the asker chose to say of the authority. */
export const BalanceContext = z.strictObject({
  authority: z
    .enum(AUTHORITIES)
    .nullable()
    .describe("Sort of authority, as chosen; null when it is not said."),
  size: z.enum(SIZES).nullable().describe("Agents of the authority, roughly; null when it is not said."),
});
export type BalanceContext = z.output<typeof BalanceContext>;

const Actions = z.strictObject({
  chosen: count.describe("Actions chosen or written by the tables."),
  complete: count.describe("Of which every field of the fiche is filled."),
  ownWritten: count.describe("Of which a table wrote itself, outside the catalogue. No title is given."),
  pleaded: count.describe("Of which a council played in the workshop gave its opinion."),
  guardsTried: count.describe("Of which the guard against the rebound was judged by the room."),
});

export const SessionBalance = z
  .strictObject({
    schemaVersion: z.literal(1).describe("Raised when a field changes its meaning or goes away."),
    kind: z.literal("bilan-de-seance"),
    context: BalanceContext,
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .describe("Month of the session; never its day."),
    workshop: z
      .enum(SHIPPED)
      .nullable()
      .describe("Workshop of the program that was played; null for one that an authority wrote."),
    program: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .nullable()
      .describe("Version of the program; null for one that somebody changed."),
    rules: count.describe("Version of the rules."),
    minutes: z.strictObject({
      planned: count.describe("Minutes planned for the activities that were not left out."),
      held: count.describe("Minutes during which activities were open."),
    }),
    people: fromFive.describe("People at the tables at the end, bots apart; null under five."),
    tables: count.nullable().describe("Tables where somebody sat; null under five people."),
    agenda: z
      .array(
        z.strictObject({
          activity: z.enum(ACTIVITY_IDS).describe("Sort of activity; the title of the phase is not given."),
          state: z.enum(["held", "left-out", "not-reached"]),
          planned: count.describe("Planned minutes."),
          held: count.describe("Minutes it was open."),
          left: z
            .array(
              z.strictObject({
                kind: z.enum(LEFT),
                count: count
                  .nullable()
                  .describe("Null: fewer than five, where what is counted comes from people one by one."),
              }),
            )
            .describe("What it left, in numbers; nothing under five people."),
        }),
      )
      .describe("Activities in the order of the workshop."),
    actions: Actions.nullable().describe("Null under five people."),
    answers: z
      .array(z.strictObject({ before: fromFive, after: fromFive }))
      .describe("For each questionnaire, how many answered before and after; null under five."),
    footprint: z
      .strictObject({
        bytes: count.describe("Bytes exchanged with the session’s devices."),
        deviceMinutes: count.describe("Minutes of connection, of all devices together."),
        electricity: Span.nullable().describe("Watt-hours, estimated; null where it was not."),
        carbon: Span.nullable().describe("gCO2e, estimated, making of the devices included; null likewise."),
        rests: z
          .array(z.string().regex(/^[a-z0-9-]+$/))
          .describe("Facts and hypotheses of the estimate, by id."),
      })
      .nullable()
      .describe("What the session itself used; null when it was not counted."),
  })
  .describe(
    "What one session did, in counts, to be read whole by people and then sent back by them, or not.",
  );
export type SessionBalance = z.output<typeof SessionBalance>;
