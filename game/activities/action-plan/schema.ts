/** Shapes of an action plan: its catalogue, its settings, and the commands of those who build it. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import { Id, Text } from "../../scenario/text.ts";
import { TYPED_FIELDS } from "./fields.ts";
import { THEMES } from "./themes.ts";

export const Theme = z.enum(THEMES);

const TIERS = ["terminaux", "reseaux", "centres", "usages", "gouvernance"] as const;
export const Tier = z.enum(TIERS);

/** One action of the catalogue. Cost class (0 free – 3 heavy) and effort (1–3) are the authors' appreciation. */
export const CatalogueAction = z.strictObject({
  id: Id,
  theme: Theme,
  tiers: z.array(Tier).min(1),
  cost: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  title: Text,
  /** What it consists of, in one or two sentences. */
  summary: Text,
  /** A name with its unit, measurable by the authority itself. */
  indicator: Text,
  /** What may come back. */
  rebound: Text,
  /** What is put up in time against the rebound. */
  guards: z.array(Text).min(1).max(3),
  /** A weak or contested action says both sides and is shown « à débattre ». */
  debate: z.strictObject({ for: Text, against: Text }).optional(),
  /** The duty it answers to, as a key of the legal frame. */
  duty: z
    .enum([
      "reen-35",
      "d2311-15-1",
      "agec-58",
      "reemploi-2023-266",
      "rgaa",
      "rgpd",
      "archives",
      "crpa-algorithmes",
    ])
    .optional(),
  facts: z.array(Id).default([]),
});
export type CatalogueAction = z.output<typeof CatalogueAction>;

export const ActionDeck = z.strictObject({
  id: Id,
  kind: z.literal("actions"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  actions: z.array(CatalogueAction).min(1),
});

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
});

/** What a source line shows of a fact. */
interface CatalogueSource {
  readonly title: string;
  readonly year: number | null;
  readonly level: string;
}

export interface ActionPlanConfig extends Omit<z.output<typeof ActionPlanSettings>, "decks"> {
  readonly actions: readonly CatalogueAction[];
  /** Where the facts that the catalogue quotes come from, by fact id. */
  readonly sources: Readonly<Record<string, CatalogueSource>>;
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
]);
export type ActionPlanCommand = Stored<z.output<typeof ActionPlanCommand>>;
