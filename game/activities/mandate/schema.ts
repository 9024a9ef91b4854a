/** Shapes of Le Mandat: its settings, what a session freezes of its decks, and the commands of a table. */
import { z } from "zod";
import type { Factors } from "../../footprint/factors.ts";
import type { Parameters } from "../../footprint/schema.ts";
import type { ConfidenceFile } from "../../mandate/schema.ts";
import type { Effect, Gauges, Setup } from "../../mandate/world.ts";
import { words, type Stored } from "../../protocol/words.ts";
import { Id, type Text } from "../../scenario/text.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { FORESIGHTS, GAUGE_NAMES } from "./terms.ts";

/** What a scenario writes for a mandate. */
export const MandateSettings = z.strictObject({
  estate: Id,
  deck: Id,
  news: Id,
  roles: Id,
  years: z.int().min(2).max(6).default(4),
  /** Every year short: news, choice, resolution. */
  short: z.boolean().default(false),
  /** Actions a table may take home. */
  keeps: z.int().min(1).max(5).default(3),
});

export interface NewsOption {
  readonly id: string;
  readonly label: Text;
  readonly effects: readonly Effect[];
  readonly gauges: Gauges;
  readonly price: number;
  readonly days: number;
}

export interface News {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly from: number;
  readonly effects: readonly Effect[];
  readonly gauges: Gauges;
  readonly proposes: string | null;
  readonly options: readonly NewsOption[];
  readonly facts: readonly string[];
}

type Confidence = z.output<typeof ConfidenceFile>;

/** One of the five levers sealed before the first year, with what the model says of it. */
export interface Lever {
  readonly id: string;
  readonly label: Text;
  /** Percent of the whole footprint, below 0 when it shrinks. */
  readonly effect: number;
}

export interface MandateConfig {
  readonly setup: Setup;
  readonly estate: Parameters;
  readonly estateName: Text;
  readonly factors: Factors;
  readonly mode: "national" | "si-mesure";
  readonly short: boolean;
  readonly keeps: number;
  readonly news: readonly News[];
  readonly roles: readonly { readonly id: string; readonly name: Text; readonly cares: Text }[];
  readonly confidences: readonly Confidence[];
  readonly catalogue: readonly CatalogueAction[];
  readonly levers: readonly Lever[];
}

const ref = z.string().max(60);

export const MandateCommand = z.discriminatedUnion("type", [
  /** Before the first year: the lever the table believes heaviest. */
  z.strictObject({ type: z.literal("mandate/seal"), lever: ref }),
  z.strictObject({ type: z.literal("mandate/support"), action: ref.nullable() }),
  z.strictObject({
    type: z.literal("mandate/object"),
    objection: z.strictObject({ action: ref, gauge: z.enum(GAUGE_NAMES) }).nullable(),
  }),
  /** The captain's: what is kept this year. */
  z.strictObject({ type: z.literal("mandate/confirm"), actions: z.array(ref).max(2) }),
  /** The captain's answer to a dilemma of the news. */
  z.strictObject({ type: z.literal("mandate/decide"), option: ref }),
  z.strictObject({ type: z.literal("mandate/guard"), action: ref }),
  z.strictObject({ type: z.literal("mandate/foresee"), amount: z.enum(FORESIGHTS) }),
  /** « On croyait… on a vu… » */
  z.strictObject({ type: z.literal("mandate/tell"), text: words(200) }),
  z.strictObject({ type: z.literal("mandate/takeHome"), action: ref, isOn: z.boolean() }),
]);
export type MandateCommand = Stored<z.output<typeof MandateCommand>>;
