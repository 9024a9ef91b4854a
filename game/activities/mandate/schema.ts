/** Shapes of Le Mandat: its settings, what a session freezes of its decks, and the commands of a table. */
import { z } from "zod";
import type { Factors } from "../../footprint/factors.ts";
import type { Parameters } from "../../footprint/schema.ts";
import type { ConfidenceFile } from "../../mandate/schema.ts";
import type { Vignette } from "../../mandate/vignettes.ts";
import type { Effect, Gauges, Setup } from "../../mandate/world.ts";
import { words, type Stored } from "../../protocol/words.ts";
import type { ToldStory } from "../../scenario/stories.ts";
import { Id, type Text } from "../../scenario/text.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { FORESIGHTS, GAUGE_NAMES, type GaugeName } from "./terms.ts";

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

/** What a table, or the room for it, may answer: a dilemma's or the council's. */
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
  /** Absent from sessions made before there were any. */
  readonly vignette?: Vignette | undefined;
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
  /** At so many points or less a table may share an action with another one. */
  readonly strained: number;
  /** What the council may ask of a table that lost a gauge. */
  readonly council: Readonly<Record<GaugeName, readonly NewsOption[]>>;
  /** Reconditioned computers in the common stock, for each table. */
  readonly stock: number;
  readonly counters: readonly Counter[];
  /** What each step left out then costs, in one sentence: `action/step`. */
  readonly skipped: Readonly<Record<string, Text>>;
  /** The facts that news and rebounds rest on, by id. */
  readonly facts: Readonly<Record<string, Quoted>>;
  /** Field stories told beside some news, by the news; absent from sessions made before there were any. */
  readonly stories?: Readonly<Record<string, NewsStory>>;
}

/** What happened elsewhere, as a field story tells it. */
export type NewsStory = Pick<ToldStory, "kind" | "title" | "place" | "happened" | "advice" | "sources">;

/** What a screen shows of a fact: its figure, and where it was read. Its words are French, as its source is. */
export interface Quoted {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly source: string;
  readonly year: number | null;
  /** Who quotes it, when it was not read itself. */
  readonly citedBy: string | null;
}

/** What is followed besides the estate: pages, avoided journeys, requests. */
interface Counter {
  readonly id: string;
  readonly label: Text;
  readonly start: number;
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
  /** A strained table's captain: this proposal, half each with another table. */
  z.strictObject({ type: z.literal("mandate/share"), action: ref.nullable() }),
  /** Another captain's: we take our half of what that table shares. */
  z.strictObject({ type: z.literal("mandate/join"), from: ref }),
  /** The captain's, in secret: computers asked from the common stock. */
  z.strictObject({ type: z.literal("mandate/ask"), count: z.int().min(0).max(100_000) }),
  /** For a table that the council summons. */
  z.strictObject({ type: z.literal("mandate/vote"), option: ref }),
  /** The facilitator's: this year is its news, its choice and its resolution. */
  z.strictObject({ type: z.literal("mandate/short"), isOn: z.boolean() }),
  /** The facilitator's: the table that the room looks at. */
  z.strictObject({ type: z.literal("mandate/show"), team: ref }),
]);
export type MandateCommand = Stored<z.output<typeof MandateCommand>>;

/** What the facilitator alone may send. */
export type HostCommand = Extract<MandateCommand, { type: "mandate/short" | "mandate/show" }>;
