/** The published shape of a cleanup: what was kept, given, told and sorted, and what it weighs. */
import { z } from "zod";
import { count, filled, toFill } from "../told/schema.ts";

const amount = z.number().min(0);
const range = z.strictObject({
  low: amount.describe("Low end, by the lowest factor."),
  high: amount.describe("High end, by the highest factor."),
});
const block = filled.describe("Block of INR's form: reemploi, recyclage, sensibilisation, donnees.");

const Line = z.strictObject({
  id: filled.describe("Identifier of the line."),
  block,
  name: filled.describe("Device, kind of workshop or place of data."),
  act: toFill.describe("What was done of the device, or the unit of data; null where neither is said."),
  amount: amount.describe("Pieces, people who came, or gigabytes."),
  more: amount.describe("Kilograms given to recycling, or people invited; 0 elsewhere."),
});
export type CleanupLine = z.output<typeof Line>;

export const Cleanup = z.strictObject({
  validated: z
    .enum(["yes", "pending", "no"])
    .describe("Whether the archivist validated the list of what may go."),
  contact: toFill.describe("Who answers for the archives, as written. Null = to be filled."),
  number: toFill.describe("Number of the cleanup in INR's form. Null = to be filled."),
  organizer: toFill.describe("Who organised the day, as written. Null = to be filled."),
  isUnderstood: z.boolean().describe("INR's first question, as the organiser answered it."),
  lines: z.array(Line).describe("Lines that count, equipment first. Declared, never measured."),
  labels: z.array(filled).describe("What other kinds of workshop were."),
  weights: z
    .strictObject({
      devices: range.describe("kgCO2e not manufactured, if each device kept takes the place of a purchase."),
      data: range.describe("kgCO2e for a year."),
    })
    .describe("Ranges by published factors. The rebound is not counted."),
  compared: z
    .strictObject({
      device: filled.describe("Name of the device."),
      mails: range.describe("Deleted e-mails, to one significant digit."),
    })
    .nullable()
    .describe("How many deleted e-mails one device kept is worth; null without both factors."),
  asOf: filled.describe("Year and month in which the factors were read."),
  teams: z
    .array(
      z.strictObject({
        table: filled.describe("Name of the team."),
        people: count.describe("People in the team at the end."),
        took: count.describe("Those who declared something."),
        blocks: z.array(block).describe("Blocks in which the team declared something."),
        goal: z
          .strictObject({
            block,
            amount: count.describe("Devices or people that it aimed at."),
            done: amount.describe("What it did."),
          })
          .nullable()
          .describe("Goal that the team set itself; null when it set none."),
      }),
    )
    .describe("Teams in the order of the room: nobody is ranked by volume."),
  confirmed: count.describe("Unlikely declarations that somebody confirmed."),
  hidden: count.describe("Declarations that the organiser set aside: they do not count."),
});
export type Cleanup = z.output<typeof Cleanup>;
