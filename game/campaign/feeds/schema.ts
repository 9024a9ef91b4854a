/** Shapes of what feeds a campaign besides missions and readings: quizzes, a cleanup, whole sessions. */
import { z } from "zod";
import { DATA, RECYCLED, DEVICES } from "../../activities/cleanup/terms.ts";
import { Id, Text } from "../../scenario/text.ts";

const steps = z.int().min(1).max(20);
const week = z.int().min(1).max(12);
const whole = z.int().min(1);
/** Of one person; of a whole team, written by its captain. */
const both = z.tuple([whole, whole]);

/** A question as frozen: what is read afterwards, its answer included, is what was there on the first day. */
const QuizQuestion = z.strictObject({
  id: Id,
  prompt: Text,
  options: z
    .array(z.strictObject({ id: Id, text: Text }))
    .min(2)
    .max(5),
  answer: Id,
  explanation: Text,
  sources: z.array(
    z.strictObject({ title: z.string(), year: z.int().nullable(), url: z.string().nullable() }),
  ),
});
export type QuizQuestion = z.output<typeof QuizQuestion>;

/** Steps are for taking part: a right answer brings no more than a wrong one. */
export const Quiz = z.strictObject({ week, steps, questions: z.array(QuizQuestion).min(1).max(5) });
export type Quiz = z.output<typeof Quiz>;
/** As written in the file of a campaign: questions of a deck, by their ids. */
export const QuizFile = z.strictObject({ week, steps, deck: Id, questions: z.array(Id).min(1).max(5) });

/** Lines of INR's form that a campaign may count, without what was done of each device kept. */
const LINES = [
  ...DEVICES.map((device) => `reemploi-${device}`),
  ...RECYCLED.map((device) => `recyclage-${device}`),
  ...DATA.map((datum) => `donnees-${datum}`),
];
const lineId = z.string().refine((id) => LINES.includes(id), "a line of the cleanup: reemploi-portable");
const bounds = {
  /** For each unit up to `cap`: in a day for equipment, in the whole campaign for data. */
  ...{ steps, cap: whole },
  /** Above it nothing is taken. */
  most: both,
};

export const CleanupLine = z.strictObject({
  id: lineId,
  block: z.enum(["reemploi", "recyclage", "donnees"]),
  name: Text,
  /** What is counted of data; null for devices. */
  unit: Text.nullable(),
  /** From here on one is asked whether it is right. */
  ask: both,
  ...bounds,
});
export type CleanupLine = z.output<typeof CleanupLine>;
export const CampaignCleanup = z.strictObject({ week, lines: z.array(CleanupLine).min(1).max(19) });
/** Names, units and questions come from the cleanup's own deck. */
export const CleanupFile = z.strictObject({
  ...{ week, deck: Id },
  lines: z
    .array(z.strictObject({ line: lineId, ...bounds }))
    .min(1)
    .max(19),
});

/** A session brings steps for each participant, up to the team's headcount; so many sessions of a team bring some. */
export const SessionSteps = z.strictObject({ steps, counted: z.int().min(1).max(12) });
