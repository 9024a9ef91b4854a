/** What an author writes for a mandate: actions and their rebounds, the game's own numbers, the news, the dossiers. */
import { z } from "zod";
import { Id, Text } from "../scenario/text.ts";
import { VIGNETTES } from "./vignettes.ts";

/** How the value of a fact becomes the number of an effect. */
const READINGS = ["value", "percent", "growth", "inverse", "yearly-growth"] as const;
export type Reading = (typeof READINGS)[number];

export const Amount = z.union([
  z.strictObject({
    fact: Id,
    read: z.enum(READINGS).default("value"),
    /** For `yearly-growth`: over how many years the fact's ratio was reached. */
    years: z.int().min(1).max(30).optional(),
  }),
  z.strictObject({ hypothesis: Id }),
  /** What the action itself decides (« sept ans »): no claim about the world. */
  z.strictObject({ decided: z.number() }),
]);
export type Amount = z.output<typeof Amount>;

/** A number of the estate (`parc.ecran.nombre`), a counter (`compteur.pages`) or a growth (`croissance.to`). */
const NumberPath = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+){0,3}$/);

export const OPERATIONS = ["set", "atLeast", "atMost", "multiply", "add"] as const;

/** One change of one number. */
const EffectFile = z.strictObject({ on: NumberPath, do: z.enum(OPERATIONS), by: Amount });

/** A demand that fills what the action freed: this share of the action's own change comes back (1 is all of it). */
const TakeBackFile = z.strictObject({ on: NumberPath, takesBack: Amount });

const points = z.number().min(-4).max(4);
/** Game hypotheses, in points out of ten. */
const GaugesFile = z.strictObject({
  service: points.default(0),
  security: points.default(0),
  inclusion: points.default(0),
});

/** What frees the demand: the saving is spent again as room, money, time, a lower price, or a new norm. */
export const MECHANISMS = ["capacity", "money", "time", "price", "norm"] as const;

const ReboundFile = z.strictObject({
  mechanism: z.enum(MECHANISMS),
  /** A lesson taken from one rebound makes the guards of its family cheaper. */
  family: Id,
  /** The fact whose magnitude it reproduces; absent when it is a game hypothesis. */
  documented: Id.optional(),
  effects: z.array(z.union([EffectFile, TakeBackFile])).max(6),
  gauges: GaugesFile.prefault({}),
  /** Which of the catalogue's guards of the action holds it. */
  guard: z.int().min(0).max(2).default(0),
});

/** What happens when a step of a project was left out: it comes with the action that stands on it. */
const SkippedFile = z.strictObject({
  without: Id,
  /** One sentence, read at the resolution. */
  text: Text,
  effects: z.array(EffectFile).max(4).default([]),
  gauges: GaugesFile,
});

export const PlayableFile = z.strictObject({
  /** An action of the catalogue: its title, texts, cost class and effort are there. */
  action: Id,
  /** Years before it takes effect. */
  delay: z.int().min(0).max(3).default(0),
  needs: z.array(Id).max(3).default([]),
  /** Political support it asks for (below 0: it gives some). */
  support: z.int().min(-2).max(3).default(0),
  effects: z.array(EffectFile).max(8),
  gauges: GaugesFile.prefault({}),
  rebound: ReboundFile.optional(),
  /** Steps that may be skipped, and what each then costs. */
  skipped: z.array(SkippedFile).max(6).default([]),
  /** Only where the cost class or the effort would mislead. */
  price: z.number().min(0).optional(),
  days: z.number().min(0).optional(),
  /** Why these points and this delay: the numbers are the game's, the reason is told. */
  reason: Text,
});
export type PlayableFile = z.output<typeof PlayableFile>;

const gaugePoints = z.number().min(0).max(10);

/** An answer that a table, or the room, picks. */
const OptionFile = z.strictObject({
  id: Id,
  label: Text,
  effects: z.array(EffectFile).max(6).default([]),
  gauges: GaugesFile.prefault({}),
  /** k€ for a thousand agents, and days. */
  price: z.number().min(0).default(0),
  days: z.number().min(0).default(0),
});

export type OptionFile = z.output<typeof OptionFile>;

/** Between which two the room chooses for a table that lost a gauge. */
const ConditionsFile = z.tuple([OptionFile, OptionFile]);

/** The game's own numbers, each with its reason; none of them is about the world. */
const MandateRules = z.strictObject({
  /** k€ for the cost classes 0, €, €€, €€€, for a thousand agents. */
  prices: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Days for the efforts 1, 2, 3. */
  days: z.tuple([z.number(), z.number(), z.number()]),
  /** Each year's means, for a thousand agents. */
  budget: z.number().positive(),
  workdays: z.number().positive(),
  support: z.number().min(0).max(10),
  /** Of the action's own price, to hold its rebound at once; later it costs twice that. */
  guardShare: z.number().positive().max(2),
  start: z.strictObject({ service: gaugePoints, security: gaugePoints, inclusion: gaugePoints }),
  /** Lost each year when nothing is done. */
  yearly: GaugesFile,
  /** Percent of the first footprint per point of its gauge. */
  percentPerPoint: z.number().positive(),
  /** At so many points or less, a table may share an action with another one. */
  strained: gaugePoints,
  /** At 0 points the council sets a condition. */
  council: z.strictObject({
    service: ConditionsFile,
    security: ConditionsFile,
    inclusion: ConditionsFile,
    footprint: ConditionsFile,
  }),
  /** Reconditioned computers that all tables ask from the same stock, for each table of a thousand agents. */
  stock: z.int().positive(),
  reasons: z.record(Id, Text),
});

const CounterFile = z.strictObject({
  id: z.string().regex(/^[a-zA-Z]+$/),
  label: Text,
  start: Amount,
});
const DriftFile = z.strictObject({ on: NumberPath, yearly: Amount, reason: Text });

export const MandateDeck = z.strictObject({
  id: Id,
  kind: z.literal("mandate"),
  licence: z.literal("CC-BY-4.0"),
  title: Text,
  rules: MandateRules,
  /** What is followed besides the estate: pages, avoided journeys, requests. */
  counters: z.array(CounterFile).default([]),
  /** What grows when nobody decides. */
  drifts: z.array(DriftFile).default([]),
  actions: z.array(PlayableFile).min(1),
});
export type MandateDeck = z.output<typeof MandateDeck>;

/** Read in twenty seconds at most, as one sentence of the écran. */
const NewsFile = z.strictObject({
  id: Id,
  /** One sentence. */
  title: Text,
  /** At most forty words: what happens, and why it matters here. */
  text: Text,
  /** The first year in which it may come. */
  from: z.int().min(1).max(6).default(1),
  effects: z.array(EffectFile).max(6).default([]),
  gauges: GaugesFile.prefault({}),
  /** The fifth proposal of the year. */
  proposes: Id.optional(),
  /** A dilemma: the table picks one of two or three. */
  options: z.array(OptionFile).min(2).max(3).optional(),
  facts: z.array(Id).default([]),
  /** The scene drawn beside it: the family of what happens. */
  vignette: z.enum(VIGNETTES).optional(),
  /** A field story that tells of the same, as `<deck>/<story>`; it changes nothing in the game. */
  story: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "deck/story")
    .optional(),
  /** Why these points: game hypotheses, told. */
  reason: Text,
});

export const NewsDeck = z.strictObject({
  id: Id,
  kind: z.literal("mandate-news"),
  licence: z.literal("CC-BY-4.0"),
  title: Text,
  news: z.array(NewsFile).min(1),
});

/** How a confidence truly changes a proposal once the table acts on it. */
const Change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("price"), times: z.number().positive() }),
  z.strictObject({ kind: z.literal("days"), times: z.number().positive() }),
  /** A step is missing: it takes effect so many years later. */
  z.strictObject({ kind: z.literal("delay"), years: z.int().min(1).max(2) }),
  /** A support won or lost. */
  z.strictObject({ kind: z.literal("support"), points: z.int().min(-2).max(2) }),
  /** Its rebound is known beforehand: the guard costs so many times its price. */
  z.strictObject({ kind: z.literal("rebound"), guardTimes: z.number().positive() }),
  /** It was true once and is no more. */
  z.strictObject({ kind: z.literal("outdated") }),
]);

export const ConfidenceFile = z.strictObject({
  id: Id,
  role: Id,
  /** The proposal it is about. */
  action: Id,
  /** At most twenty words, said aloud by the one who knows. */
  text: Text,
  changes: Change,
});

export const RolesDeck = z.strictObject({
  id: Id,
  kind: z.literal("mandate-roles"),
  licence: z.literal("CC-BY-4.0"),
  title: Text,
  roles: z
    .array(z.strictObject({ id: Id, name: Text, /** What it cares for. */ cares: Text }))
    .min(9)
    .max(12),
  confidences: z.array(ConfidenceFile).min(1),
});
export type NewsDeck = z.output<typeof NewsDeck>;
export type RolesDeck = z.output<typeof RolesDeck>;
