/** The file of a scenario: phases strung together, with what the facilitator says and does. */
import { z } from "zod";
import { ACTIVITY_IDS } from "../activities/ids.ts";
import { Id, Text } from "./text.ts";

/** What helps the facilitator during a phase; only the console reads it. */
export const Notes = z.strictObject({
  /** Said aloud, word for word if wished. */
  say: z.array(Text).min(1).max(5),
  /** Questions to ask the room. */
  ask: z.array(Text).max(5).default([]),
  /** What goes wrong, and what to do. */
  traps: z.array(Text).max(5).default([]),
  /** When late. */
  late: Text.optional(),
});
export type Notes = z.output<typeof Notes>;

const PhaseFile = z.strictObject({
  id: Id,
  activity: z.enum(ACTIVITY_IDS),
  title: Text,
  minutes: z.int().min(1).max(180),
  optional: z.boolean().default(false),
  notes: Notes,
  /** The activity's own settings, checked by the activity. */
  settings: z.record(z.string(), z.unknown()),
});

export const ScenarioFile = z.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  licence: z.literal("CC-BY-4.0"),
  /** The sum of the phases. */
  minutes: z.int().min(1),
  tables: z.strictObject({ default: z.int().min(1).max(40), people: z.tuple([z.int(), z.int()]) }),
  phases: z.array(PhaseFile).min(1).max(20),
});
export type ScenarioFile = z.output<typeof ScenarioFile>;
