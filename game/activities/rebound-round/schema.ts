/** Shapes of a round of rebounds: its decks, and the commands of tables that attack, answer and judge. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { Id } from "../../scenario/text.ts";
import { DOORS, VERDICTS } from "./terms.ts";

/** What a scenario writes for a round: where actions come from, those that tables brought included. */
export const ReboundRoundSettings = z.strictObject({ decks: z.array(Id).min(1) });

export interface ReboundRoundConfig {
  readonly actions: readonly CatalogueAction[];
  /** Where the facts that the catalogue quotes come from, by fact id. */
  readonly sources: Readonly<
    Record<string, { readonly title: string; readonly year: number | null; readonly level: string }>
  >;
}

const ref = z.string().max(60);
const door = z.enum(DOORS);
const holder = words(60).nullable();

export const ReboundRoundCommand = z.discriminatedUnion("type", [
  /** The action the table will defend. */
  z.strictObject({ type: z.literal("rebound-round/pick"), choice: ref }),
  z.strictObject({ type: z.literal("rebound-round/attack"), duel: ref, door, text: words(140) }),
  /** Attacks with the rebound already known of the action. */
  z.strictObject({ type: z.literal("rebound-round/borrow"), duel: ref, door }),
  z.strictObject({ type: z.literal("rebound-round/answer"), duel: ref, text: words(140), holder }),
  /** Answers with the n-th guard already known of the action. */
  z.strictObject({
    type: z.literal("rebound-round/guard"),
    duel: ref,
    index: z.int().min(0).max(3),
    holder,
  }),
  /** One person's own judgement; judging again replaces it. */
  z.strictObject({ type: z.literal("rebound-round/judge"), duel: ref, verdict: z.enum(VERDICTS) }),
]);
export type ReboundRoundCommand = Stored<z.output<typeof ReboundRoundCommand>>;
