/** Shapes of stands: the deck of mini-activities, what a scenario draws from it, and what visitors and repairers send. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import { Id, Text } from "../../scenario/text.ts";
import type { Fact } from "../../scenario/facts.ts";
import { Play } from "./minis/schema.ts";
import { LONGEST, MOST_GRAMS, OUTCOMES } from "./terms.ts";

/** One object, three gestures, one surprise, one message kept out of three. */
const Stand = z.strictObject({
  id: Id,
  name: Text,
  /** One sentence that makes somebody stop; twelve words or so. */
  hook: Text,
  minutes: z.int().min(1).max(3),
  /** A piece of the maquette, in assets/pieces. */
  piece: Id,
  /** The mini-activity and what it is played with. */
  play: Play,
  /** What overturns the order of magnitude; `{name}` is a value that the play gives. */
  surprise: z.strictObject({ figure: Text, text: Text }),
  /** Facts behind it, shown with their sources. */
  facts: z.array(z.string()).max(6).default([]),
  /** When no fact is behind it: what it leans on (a law, a public guide), or that it is a game hypothesis. */
  basis: Text.optional(),
  messages: z.array(z.strictObject({ id: Id, text: Text })).length(3),
});

export const StandDeck = z.strictObject({
  id: Id,
  kind: z.literal("stands"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  /** Minutes of one repair before the day has its own pace: a hypothesis of the game. */
  repair: z
    .strictObject({ low: z.int().min(1).max(240), high: z.int().min(1).max(240) })
    .refine(({ low, high }) => low < high, "low is below high"),
  stands: z.array(Stand).min(1).max(30),
});
export type StandDeck = z.output<typeof StandDeck>;

export const StandsSettings = z.strictObject({
  deck: Id,
  /** In the order of the room's map. */
  stands: z.array(Id).min(1).max(16),
  /** Whether objects are repaired in the room. */
  repairs: z.boolean().default(true),
  /** One group plays at its tables at the same moment, then talks: no drop-in, no tickets to speak of. */
  together: z.boolean().optional(),
});

/** A fact as a stand shows it. */
export type StandFact = Pick<Fact, "id" | "value" | "low" | "high" | "unit" | "year"> & {
  readonly label: string;
  readonly title: string;
  readonly url: string | null;
};

export interface StandsConfig {
  readonly stands: readonly (Omit<z.output<typeof Stand>, "facts"> & {
    readonly facts: readonly StandFact[];
  })[];
  readonly repair: { readonly low: number; readonly high: number };
  readonly repairs: boolean;
  readonly together?: boolean;
}

const ref = z.string().max(60);
const number = z.int().min(1).max(9999);

export const StandsCommand = z.discriminatedUnion("type", [
  /** A visitor sits at a stand, ends it, keeps one of its messages. */
  z.strictObject({ type: z.literal("stands/open"), stand: ref }),
  z.strictObject({ type: z.literal("stands/finish"), stand: ref }),
  z.strictObject({ type: z.literal("stands/keep"), stand: ref, message: ref }),
  /** Goes back to the map without ending it. */
  z.strictObject({ type: z.literal("stands/close") }),
  /** The visit ends: the next person on this device begins at zero. */
  z.strictObject({ type: z.literal("stands/leave") }),
  /** An object to repair: a visitor's own, or one written down by the desk. */
  z.strictObject({ type: z.literal("stands/ticket"), object: words(LONGEST), symptom: words(LONGEST) }),
  /** Its owner is on their way, or takes the object back. */
  z.strictObject({ type: z.literal("stands/come"), number }),
  z.strictObject({ type: z.literal("stands/drop"), number }),
  /** Takes or leaves the role of repairer. */
  z.strictObject({ type: z.literal("stands/bench"), isOn: z.boolean() }),
  /** Facilitator: takes the role from somebody; opens or closes the role. */
  z.strictObject({ type: z.literal("stands/unbench"), seat: ref }),
  z.strictObject({ type: z.literal("stands/benches"), isOn: z.boolean() }),
  /** Repairer or desk: calls (again), begins, ends, puts back in the queue, gives up calling. */
  z.strictObject({ type: z.literal("stands/call"), number }),
  z.strictObject({ type: z.literal("stands/begin"), number }),
  z.strictObject({
    type: z.literal("stands/end"),
    number,
    outcome: z.enum(OUTCOMES),
    /** What the object weighs; null when nobody weighed it. */
    grams: z.int().min(1).max(MOST_GRAMS).nullable(),
  }),
  z.strictObject({ type: z.literal("stands/back"), number }),
  z.strictObject({ type: z.literal("stands/gone"), number }),
]);
export type StandsCommand = Stored<z.output<typeof StandsCommand>>;
