/** Shapes of forms: what `suivi.yaml` adds to the questionnaire, what a form freezes, what one person sends. */
import { z } from "zod";
import { words } from "../protocol/words.ts";
import { Id, Text } from "../scenario/text.ts";

const Asked = z.strictObject({ id: Id, prompt: Text });
const Item = Asked.extend({ steps: z.array(Text).min(2).max(5) });
const Added = z.strictObject({ items: z.array(Item).max(4), texts: z.array(Asked).max(3) });

export const FormsFile = z.strictObject({
  licence: z.literal("CC-BY-4.0"),
  /** The questionnaire of a barometer, and of the follow-up of a workshop without one. */
  deck: Id,
  "follow-up": Added,
  barometer: Added,
});
export type FormsFile = z.output<typeof FormsFile>;

/** People by step; null under five. */
const Counts = z.array(z.int().min(0)).nullable();
/** What a session told of one of its questionnaires: counts alone, without a seat. */
const Told = z.object({ people: z.int().nullable(), items: z.record(z.string(), Counts) });
export type Told = z.output<typeof Told>;

const FormItem = Item.extend({
  /** Rank of the right step; null on a scale. */
  answer: z.int().nullable(),
});
export type FormItem = z.output<typeof FormItem>;

/** A form as frozen at its making: the same items each time it is asked. */
export const FormBody = z.object({
  kind: z.enum(["follow-up", "barometer"]),
  /** As the organiser typed it; empty without one. */
  title: z.string(),
  /** Title of the workshop that is followed. */
  workshop: Text.nullable(),
  /** ISO date of the workshop, or of the making. */
  day: z.string(),
  items: z.array(FormItem).min(1),
  texts: z.array(Asked),
  /** ISO date at which each wave of a barometer was opened; none for a follow-up. */
  waves: z.array(z.string()),
  /** Of the session's own questionnaires. */
  before: Told.nullable(),
  after: Told.nullable(),
});
export type FormBody = z.output<typeof FormBody>;

/** A questionnaire phase as a session froze it: what a form takes of it. */
export const SurveyAsked = z.object({
  moment: z.enum(["before", "after"]),
  items: z.array(z.object({ ...FormItem.shape })).min(1),
});

/** A questionnaire phase as it was told to the facilitator. */
export const SurveyTold = z.object({
  results: z
    .object({
      people: z.int().nullable(),
      items: z.array(z.object({ id: z.string(), own: Counts })),
    })
    .nullable(),
});

export const FormAnswers = z.strictObject({
  part: z.string().max(20),
  /** Random, made for this sheet and forgotten once it is acknowledged: sent again, a sheet counts once. */
  sheet: z.string().regex(/^[\w-]{20,64}$/),
  /** Rank of the step, by item. */
  answers: z.record(z.string().max(60), z.int().min(0).max(9)),
  texts: z.record(z.string().max(60), words(280)).default({}),
});
export type FormAnswers = z.output<typeof FormAnswers>;

export const NewBarometer = z.strictObject({ title: z.string().trim().min(1).max(120) });
