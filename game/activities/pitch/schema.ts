/** Shapes of a pitch: its deck of concerns, its settings, and the commands of those who speak, object and vote. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { Id, Text } from "../../scenario/text.ts";
import { ALL_REASONS, DECISIONS, REWRITTEN, ROLES } from "./terms.ts";

const ref = z.string().max(60);

const RoleCard = z.strictObject({
  id: z.enum(ROLES),
  name: Text,
  /** What this person has in mind when they listen. */
  cares: Text,
  /** Worries and objections, as they would be said aloud. */
  concerns: z.array(Text).min(3).max(6),
});

/** A card of concerns for each role. */
export const PitchDeck = z.strictObject({
  id: Id,
  kind: z.literal("pitch"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  roles: z
    .array(RoleCard)
    .length(ROLES.length)
    .refine((roles) => ROLES.every((id) => roles.some((role) => role.id === id)), {
      message: `one card for each role: ${ROLES.join(", ")}`,
    }),
});

/** What a scenario writes for a pitch: where actions' texts come from, and whose concerns are played. */
export const PitchSettings = z.strictObject({
  decks: z.array(Id).min(1),
  roles: Id.default("plaidoyer"),
});

/** A figure of the catalogue that a speaker may quote. */
interface PitchFigure {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly year: number | null;
  readonly title: string;
}

export interface PitchConfig {
  readonly actions: readonly CatalogueAction[];
  readonly roles: z.output<typeof PitchDeck>["roles"];
  /** By fact id. */
  readonly figures: Readonly<Record<string, PitchFigure>>;
}

export const PitchCommand = z.discriminatedUnion("type", [
  /** The action the table will plead for. */
  z.strictObject({ type: z.literal("pitch/pick"), choice: ref }),
  /** The same in the table's own words, where its plan holds none. */
  z.strictObject({ type: z.literal("pitch/write"), title: words(140) }),
  /** One takes the floor for one's table, or gives it back. */
  z.strictObject({ type: z.literal("pitch/stand"), isUp: z.boolean() }),
  /** One says who one is in real life; null takes a card that is dealt. */
  z.strictObject({ type: z.literal("pitch/role"), role: z.enum(ROLES).nullable() }),
  /** The n-th concern of one's own card. */
  z.strictObject({ type: z.literal("pitch/draw"), turn: ref, index: z.int().min(0).max(5) }),
  z.strictObject({ type: z.literal("pitch/object"), turn: ref, text: words(140) }),
  /** Takes back an objection of one's own. */
  z.strictObject({ type: z.literal("pitch/withdraw"), turn: ref, objection: ref }),
  z.strictObject({ type: z.literal("pitch/answer"), turn: ref, objection: ref, text: words(140) }),
  /** One person's own vote; voting again replaces it. `text`: the amendment, or more of the reason. */
  z.strictObject({
    type: z.literal("pitch/vote"),
    turn: ref,
    decision: z.enum(DECISIONS),
    reason: z.enum(ALL_REASONS),
    text: words(200).nullable(),
    /** Objections whose answer convinced. */
    convinced: z.array(ref).max(2),
  }),
  /** The table takes up one of the amendments, or none. */
  z.strictObject({
    type: z.literal("pitch/keep"),
    turn: ref,
    index: z.int().min(0).max(200).nullable(),
  }),
  /** A line of the fiche, as the amendment taken up changes it. */
  z.strictObject({
    ...{ type: z.literal("pitch/rewrite"), turn: ref, line: z.enum(REWRITTEN), text: words(200) },
  }),
  z.strictObject({ type: z.literal("pitch/note"), to: z.enum(["elus", "services"]), text: words(300) }),
  /** The facilitator goes on without a pitch that nobody can give, or brings it back. */
  z.strictObject({ type: z.literal("pitch/pass"), turn: ref, isPassed: z.boolean() }),
]);
export type PitchCommand = Stored<z.output<typeof PitchCommand>>;
