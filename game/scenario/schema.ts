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
  /** Up to ten hours: a day that people enter and leave freely. */
  minutes: z.int().min(1).max(600),
  optional: z.boolean().default(false),
  notes: Notes,
  /** The activity's own settings, checked by the activity. */
  settings: z.record(z.string(), z.unknown()),
});

/** Phases of another scenario, by reference. */
const Reference = z.strictObject({
  /** The id of the other scenario. */
  use: Id,
  /** Its phases to take, in this order; all but its debrief when not said. */
  only: z.array(Id).min(1).max(20).optional(),
  /** What is changed, by the phase's id there; settings replace those of the same name. */
  set: z
    .record(
      Id,
      PhaseFile.pick({ id: true, title: true, minutes: true, notes: true, settings: true })
        .extend({ optional: z.boolean() })
        .partial(),
    )
    .default({}),
});

/** Read as what it says it is, so that a mistake is told at its own place. */
const Entry = z.looseObject({}).transform((written, context) => {
  const parsed = "use" in written ? Reference.safeParse(written) : PhaseFile.safeParse(written);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    context.addIssue({ code: "custom", path: [...issue.path, ...unknown], message: issue.message });
  }
  return z.NEVER;
});

/** A scenario as its author writes it. */
export const ScenarioSource = z.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  licence: z.literal("CC-BY-4.0"),
  /** Where it stands in the list of workshops, which proposes the first. */
  rank: z.int().min(1).default(100),
  /** A moment of a campaign: opened from there, and not proposed among workshops. */
  within: z.literal("campaign").optional(),
  /** The sum of the phases. */
  minutes: z.int().min(1),
  tables: z.strictObject({
    default: z.int().min(1).max(40),
    people: z
      .tuple([z.int(), z.int()])
      .refine(([fewest, most]) => fewest <= most, "the fewest people come first, then the most"),
  }),
  phases: z.array(Entry).min(1).max(20),
});
export type ScenarioSource = z.output<typeof ScenarioSource>;

/** The same once composed: every phase is its own. */
export interface ScenarioFile extends Omit<ScenarioSource, "phases"> {
  readonly phases: readonly z.output<typeof PhaseFile>[];
}
