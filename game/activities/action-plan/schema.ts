/** Shapes of an action plan: its catalogue, its settings, and the commands of those who build it. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import { Theme, type CatalogueAction } from "../../scenario/catalogue.ts";
import type { ConstraintCard } from "../../scenario/constraints.ts";
import { Id } from "../../scenario/text.ts";
import { TYPED_FIELDS } from "./fields.ts";

const ref = z.string().max(60);
const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Game prices (hypothèse de jeu), by cost class and by effort. */
const Prices = z.strictObject({
  /** Points for cost classes 0, €, €€, €€€. */
  points: z.tuple([z.int().min(0), z.int().min(0), z.int().min(0), z.int().min(0)]).default([1, 2, 4, 7]),
  /** Days of work for efforts 1, 2, 3. */
  days: z.tuple([z.int().min(1), z.int().min(1), z.int().min(1)]).default([3, 8, 15]),
});

/** What a scenario writes for an action-plan phase. */
export const ActionPlanSettings = z.strictObject({
  decks: z.array(Id).min(1),
  /** Points and days of the table (hypothèse de jeu): they run out, so that one must choose. */
  points: z.int().min(1).max(100).default(12),
  days: z.int().min(1).max(200).default(40),
  prices: Prices.prefault({}),
  /** How many complete actions a table aims at. */
  goal: z.int().min(1).max(6).default(3),
  /** At most so many actions per table, so that each is discussed. */
  most: z.int().min(1).max(12).default(6),
  /** Cards that put each table's plan to the test. */
  constraints: z
    .strictObject({
      deck: Id,
      /** All the deck's cards when none is named. */
      ids: z.array(Id).min(2).max(20).optional(),
      /** Cards for each table. */
      each: z.union([z.literal(1), z.literal(2)]).default(1),
      /** From the start, or when the facilitator turns: plans are then begun. */
      at: z.enum(["start", "step"]).default("step"),
    })
    .optional(),
});

/** What a source line shows of a fact. */
interface CatalogueSource {
  readonly title: string;
  readonly year: number | null;
  readonly level: string;
}

export interface ActionPlanConfig extends Omit<z.output<typeof ActionPlanSettings>, "decks" | "constraints"> {
  readonly actions: readonly CatalogueAction[];
  /** Where the facts that the catalogue quotes come from, by fact id. */
  readonly sources: Readonly<Record<string, CatalogueSource>>;
  readonly constraints?: {
    readonly cards: readonly ConstraintCard[];
    readonly each: 1 | 2;
    readonly at: "start" | "step";
  };
}

const Field = z.enum(TYPED_FIELDS);

export const ActionPlanCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("action-plan/choose"), action: ref }),
  z.strictObject({
    type: z.literal("action-plan/write"),
    title: words(140),
    theme: Theme,
    cost: z.int().min(0).max(3),
    effort: z.int().min(1).max(3),
  }),
  z.strictObject({ type: z.literal("action-plan/drop"), item: ref }),
  z.strictObject({ type: z.literal("action-plan/place"), item: ref, impact: level, feasibility: level }),
  z.strictObject({ type: z.literal("action-plan/fill"), item: ref, field: Field, value: words(300) }),
  /** Takes the catalogue's own indicator, rebound or guard (the n-th). */
  z.strictObject({
    type: z.literal("action-plan/take"),
    item: ref,
    field: z.enum(["indicator", "rebound", "guard"]),
    index: z.int().min(0).max(2),
  }),
  z.strictObject({ type: z.literal("action-plan/support"), item: ref, isOn: z.boolean() }),
  z.strictObject({ type: z.literal("action-plan/declare"), action: ref }),
  z.strictObject({ type: z.literal("action-plan/declareOwn"), title: words(140), theme: Theme }),
  z.strictObject({ type: z.literal("action-plan/undeclare"), item: ref }),
  /** What a constraint changes in the plan. */
  z.strictObject({ type: z.literal("action-plan/answer"), constraint: ref, value: words(300) }),
]);
export type ActionPlanCommand = Stored<z.output<typeof ActionPlanCommand>>;
