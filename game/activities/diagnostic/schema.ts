/** Shapes of a diagnostic: its deck of items, what a scenario draws from it, and what people and tables say. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import { Theme } from "../../scenario/catalogue.ts";
import { Id, Text } from "../../scenario/text.ts";
import { FUNCTIONS } from "./terms.ts";

const Item = z.strictObject({
  id: Id,
  theme: Theme,
  /** Among the twelve of the short diagnostic. */
  isShort: z.boolean().default(false),
  /** How much it carries, in the authors' appreciation: what is talked of first when too few people answered. */
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Two to five words, for lists and the matrix. */
  name: Text,
  /** What is judged, as a state that would be good. */
  statement: Text,
  /** What the lowest and the highest performance look like. */
  low: Text,
  high: Text,
  /** The part of a public frame that asks something close. */
  echo: z.strictObject({ frame: Id, part: Text }),
});
type Item = z.output<typeof Item>;

const Frame = z.strictObject({ id: Id, title: Text, url: z.url({ protocol: /^https$/ }) });

/** An item with the frame it echoes. */
export type DiagnosticItem = Omit<Item, "echo"> & {
  readonly echo: { readonly part: Text; readonly title: Text; readonly url: string };
};

export const DiagnosticDeck = z.strictObject({
  id: Id,
  kind: z.literal("diagnostic"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  frames: z.array(Frame),
  items: z.array(Item).min(1).max(40),
});
export type DiagnosticDeck = z.output<typeof DiagnosticDeck>;

export const DiagnosticSettings = z.strictObject({
  deck: Id,
  /** The twelve marked short, or the whole deck. */
  items: z.enum(["short", "all"]).default("short"),
  /** How many items tables talk about. */
  talk: z.int().min(1).max(6).default(4),
  /** The earlier pass of the same deck that this one is compared with. */
  with: Id.optional(),
});
export type DiagnosticSettings = z.output<typeof DiagnosticSettings>;

export interface DiagnosticConfig {
  readonly items: readonly DiagnosticItem[];
  readonly talk: number;
  readonly with: string | null;
}

const item = z.string().max(60);
/** Null is « non évalué »: said, and never low. */
const value = z
  .strictObject({
    importance: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    performance: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  })
  .nullable();
/** The number of the proposal that was read: one does not agree with another. */
const seen = z.int().min(1).max(10_000);

export const DiagnosticCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("diagnostic/function"), function: z.enum(FUNCTIONS) }),
  /** One person's own answer; rating again replaces it. */
  z.strictObject({ type: z.literal("diagnostic/rate"), item, value }),
  /** What the scribe proposes for the table. */
  z.strictObject({ type: z.literal("diagnostic/propose"), item, value }),
  z.strictObject({ type: z.literal("diagnostic/confirm"), item, seen }),
  z.strictObject({ type: z.literal("diagnostic/object"), item, seen, reason: words(140).nullable() }),
]);
export type DiagnosticCommand = Stored<z.output<typeof DiagnosticCommand>>;
