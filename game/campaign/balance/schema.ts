/** The published form of a campaign's balance: sums by team and for the whole, worded in one language; never a person. */
import { z } from "zod";
import { Id, Locale } from "../../scenario/text.ts";
import { KINDS, MEDALS, PRIZES, TOPICS } from "../terms.ts";
import { Day } from "../schema.ts";

const count = z.int().min(0);
/** null: the small teams together, or one that is too small to be named. */
const team = z.string().nullable();
const medal = z.enum(MEDALS).nullable();

/** Units as declared: one line of a table, whatever fed it. */
const Counted = z.strictObject({
  id: Id,
  title: z.string(),
  topic: z.enum(TOPICS).nullable(),
  unit: z.string(),
  amount: count,
});
export type Counted = z.output<typeof Counted>;

const Progress = z.strictObject({
  meter: Id,
  title: z.string(),
  /** Per head, against the first reading; a positive number goes the right way. */
  percent: z.number(),
});

const TeamLine = z.strictObject({
  team,
  people: count,
  /** null: fewer than five. */
  takingPart: count.nullable(),
  stepsPerHead: z.number(),
  regular: z.strictObject({ weeks: count, of: count }),
  /** Devices kept in use. */
  kept: count,
  /** Of each meter that was read twice. */
  progress: z.array(Progress),
  medals: z.strictObject({ steps: medal, progress: medal }),
  /** null while ranks are switched off. */
  rank: count.nullable(),
});
export type TeamLine = z.output<typeof TeamLine>;

const Whole = z.strictObject({
  teams: count,
  /** Teams too small to be read, even together: they count in the gauge alone. */
  leftOut: count,
  people: count,
  /** null: fewer than five. */
  takingPart: z.strictObject({ count, isAtLeast: z.boolean() }).nullable(),
  steps: count,
  kept: count,
  gauge: z.strictObject({ percent: count, stage: z.string().nullable() }),
  counted: z.array(Counted),
});

/** What a captain reads of its own team, besides the whole. */
const Own = z.strictObject({
  team: z.string(),
  people: count,
  counted: z.array(Counted),
  readings: z.array(
    z.strictObject({
      meter: Id,
      title: z.string(),
      unit: z.string(),
      day: Day,
      value: z.number(),
      people: count,
    }),
  ),
});

export const Balance = z.strictObject({
  kind: z.literal("trois-tiers-campaign-balance"),
  /** Raised when a field changes its meaning or goes away. */
  schemaVersion: z.literal(1),
  locale: Locale,
  versions: z.strictObject({ program: z.string(), deck: Id }),
  title: z.string(),
  organiser: z.string().nullable(),
  between: z.enum(KINDS),
  starts: Day,
  ends: Day,
  weeks: count,
  /** Day of the balance. */
  asOf: Day,
  isOver: z.boolean(),
  /** `team`: one captain's; its team's lines and the whole. */
  scope: z.enum(["all", "team"]),
  whole: Whole,
  teams: z.array(TeamLine),
  /** null for the whole, and for a team of fewer than five. */
  own: Own.nullable(),
  /** Once it is over; none where nobody did anything for it. */
  prizes: z.array(z.strictObject({ prize: z.enum(PRIZES), teams: z.array(team) })),
  ideas: z.array(z.strictObject({ text: z.string(), team, votes: count })),
  thanks: z.array(z.strictObject({ from: team, to: team, why: z.string() })),
  /** How many counts were corrected for that reason; never what they were. */
  corrections: z.array(z.strictObject({ team, mission: z.string(), why: z.string(), count })),
  howCounted: z.strictObject({ rules: z.array(z.string()), hypotheses: z.array(z.string()) }),
  limits: z.array(z.string()),
});
export type Balance = z.output<typeof Balance>;
