/** Shapes of a ceremony: the balance of a campaign as it is frozen, what a scenario sets, what people send. */
import { z } from "zod";
import { KINDS, MEDALS, PRIZES } from "../../campaign/terms.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { Id, Text } from "../../scenario/text.ts";
import { MOST_CHOICES, MOST_HANDS, MOST_HELD, MOST_IDEAS } from "./terms.ts";

/** A team, or the small ones together. */
const group = z.string().min(1).max(40);
const name = z.string().min(1).max(120);
const count = z.number().min(0);
const medal = z.enum(MEDALS).nullable();

/** What a campaign tells everybody once it is over, and no more: nobody below bronze is named for it. */
export const CeremonyBalance = z.strictObject({
  title: z.string().min(1).max(120),
  between: z.enum(KINDS),
  /** Invented, to try the ceremony: it is said on every screen. */
  isExample: z.boolean().default(false),
  /** Of a campaign that is not over. */
  isRehearsal: z.boolean().default(false),
  gauge: z.strictObject({
    steps: count,
    goal: count,
    /** Whole percents, a hundred at most. */
    percent: z.int().min(0).max(100),
    /** Quarters that are full. */
    stage: z.int().min(0).max(4),
  }),
  stages: z.array(Text).length(4),
  /** Those that something below names; a null name is that of the small teams together. */
  teams: z.array(z.strictObject({ id: group, name: name.nullable() })).max(400),
  medals: z
    .array(z.strictObject({ team: group, rank: z.int().min(1).nullable(), steps: medal, progress: medal }))
    .max(400),
  prizes: z
    .array(
      z.strictObject({
        prize: z.enum(PRIZES),
        winners: z
          .array(z.strictObject({ team: group, figure: count, of: count.nullable() }))
          .min(1)
          .max(400),
        /** To guess among; none when there is nothing to guess. */
        choices: z.array(group).max(MOST_CHOICES),
      }),
    )
    .max(PRIZES.length),
  ideas: z
    .array(z.strictObject({ id: z.string().min(1).max(40), team: group, text: z.string().min(1).max(600) }))
    .max(MOST_IDEAS),
  /** Missions that many teams did, and the action that makes a habit of each. */
  held: z
    .array(z.strictObject({ action: Id, title: Text, teams: z.int().min(1), of: z.int().min(1) }))
    .max(MOST_HELD),
});
export type CeremonyBalance = z.output<typeof CeremonyBalance>;

export const CeremonySettings = z.strictObject({
  /** Ideas that one person may choose. */
  most: z.int().min(1).max(5).default(3),
  /** Ideas that enter the roadmap; equals enter together. */
  keeps: z.int().min(1).max(MOST_IDEAS).default(3),
  /** An example in the file; a campaign puts its own here. */
  balance: CeremonyBalance,
});

export interface CeremonyConfig extends Omit<CeremonyBalance, "held"> {
  readonly most: number;
  readonly keeps: number;
  readonly held: readonly (Omit<CeremonyBalance["held"][number], "action"> & {
    readonly action: CatalogueAction;
  })[];
}

const ref = z.string().max(60);

export const CeremonyCommand = z.discriminatedUnion("type", [
  /** Which team one thinks won; said again, it replaces. */
  z.strictObject({ type: z.literal("ceremony/guess"), prize: z.enum(PRIZES), team: ref }),
  z.strictObject({ type: z.literal("ceremony/vote"), idea: ref, isOn: z.boolean() }),
  /** Facilitator: hands raised for an idea by people without a device. */
  z.strictObject({
    type: z.literal("ceremony/hands"),
    idea: ref,
    count: z.int().min(0).max(MOST_HANDS),
  }),
  /** Facilitator: an idea that is not for this room leaves the screens, or comes back without its voices. */
  z.strictObject({ type: z.literal("ceremony/aside"), idea: ref, isOn: z.boolean() }),
]);
export type CeremonyCommand = z.output<typeof CeremonyCommand>;
