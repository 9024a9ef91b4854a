/** Shapes of a local loop: its deck of actors and numbers, its settings, and the commands of tables that trade. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { Id, Text } from "../../scenario/text.ts";
import { KINDS, MEASURES, MOST_ACTORS, OUT_OF } from "./terms.ts";

/** A number of the game (hypothèse de jeu), with its line of reason. */
const Assumed = z.strictObject({ value: z.number(), label: Text, why: Text });

/** Devices a trimestre: read from a fact about the world, or assumed. */
const Flow = z.union([
  z.strictObject({
    fact: Id,
    /** A rate in % by which it is multiplied, itself a fact. */
    rate: Id.optional(),
    times: z.number().positive().default(1),
    /** How the fact becomes devices a trimestre. */
    why: Text,
  }),
  z.strictObject({ value: z.int().positive(), why: Text }),
]);

const ActorCard = z.strictObject({
  id: Id,
  kind: z.enum(KINDS),
  name: Text,
  /** A piece of the maquette. */
  piece: Id,
  has: Text,
  can: Text,
  needs: Text,
  /** Retired devices a trimestre of a donor, devices a workshop can mend, households a prescriber can stay beside. */
  flow: Flow,
  /** Euros each trimestre; a workshop has its cash at the start instead (hypothèse de jeu). */
  purse: z.int().min(0),
  /** Euros to fetch one device from here (hypothèse de jeu): distance counts. */
  haul: z.number().min(0).default(0),
});
type ActorCard = z.output<typeof ActorCard>;

const Costs = z.strictObject({
  /** Of the workshop, each trimestre. */
  fixed: Assumed,
  /** For each device opened, each dead one, each one mended with full care. */
  sorting: Assumed,
  dead: Assumed,
  work: Assumed,
  /** For each device whose serial number is written down, and for each that left without. */
  series: Assumed,
  unpapered: Assumed,
  /** For each device that stays in a donor's cupboard. */
  storage: Assumed,
  /** For each household that somebody stays beside. */
  beside: Assumed,
  /** What the shared van leaves of the price of fetching, in %. */
  van: Assumed,
  /** Out of ten: under it a lot goes back, once all voted for it. */
  minimum: Assumed,
});

const Fiche = z.strictObject({
  /** An action of the catalogue. */
  action: Id,
  kind: z.enum(KINDS),
  /** What the game taught of it; {households}, {quarters} and {cash} are filled. */
  learned: Text,
});

/** The actors of a territory with their flows, what things cost, the fiches it leaves. */
export const LoopDeck = z
  .strictObject({
    id: Id,
    kind: z.literal("local-loop"),
    title: Text,
    licence: z.literal("CC-BY-4.0"),
    /** In the order tables receive them. */
    actors: z.array(ActorCard).min(KINDS.length).max(MOST_ACTORS),
    costs: Costs,
    /** Kilos of matter that a device put back in use saves, a fact. */
    matter: Id,
    /** Read at the end beside what the game gave. */
    facts: z.array(Id).max(4),
    fiches: z.array(Fiche).min(1).max(6),
  })
  .refine(({ actors }) => KINDS.every((kind, index) => actors[index]?.kind === kind), {
    path: ["actors"],
    message: `the first three actors are a ${KINDS.join(", a ")}`,
  });
export type LoopDeck = z.output<typeof LoopDeck>;

/** What a scenario writes for a loop: its deck, and where the fiches come from. */
export const LoopSettings = z.strictObject({ deck: Id, decks: z.array(Id).min(1) });

/** A fact as a screen shows it. */
export interface LoopFigure {
  readonly id: string;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly year: number | null;
  readonly title: string;
}

export interface LoopActor extends Omit<ActorCard, "flow"> {
  readonly flow: number;
  readonly why: Text;
  /** Facts its flow is read from; none when it is assumed. */
  readonly figures: readonly LoopFigure[];
}

export interface LoopConfig {
  readonly actors: readonly LoopActor[];
  readonly costs: LoopDeck["costs"];
  readonly matter: LoopFigure;
  readonly facts: readonly LoopFigure[];
  readonly fiches: LoopDeck["fiches"];
  readonly actions: readonly CatalogueAction[];
}

const ref = z.string().max(60);

export const LoopCommand = z.discriminatedUnion("type", [
  /** A donor writes down the serial numbers of all it holds. */
  z.strictObject({ type: z.literal("local-loop/note") }),
  /** How many devices, so many out of ten that work, at so many euros each paid to whoever gives them. */
  z.strictObject({
    type: z.literal("local-loop/offer"),
    to: ref,
    count: z.int().min(1).max(500),
    quality: z.int().min(1).max(OUT_OF),
    price: z.int().min(-50).max(200),
  }),
  z.strictObject({ type: z.literal("local-loop/withdraw"), offer: ref }),
  z.strictObject({ type: z.literal("local-loop/accept"), offer: ref }),
  z.strictObject({ type: z.literal("local-loop/decline"), offer: ref }),
  /** The workshop opens the boxes of a lot: its true quality is everybody's. */
  z.strictObject({ type: z.literal("local-loop/open"), offer: ref }),
  /** A table's own sentence for the rule of the territory; a new one replaces it. */
  z.strictObject({ type: z.literal("local-loop/rule"), text: words(140) }),
  /** A table votes for a measure, or takes its vote back. */
  z.strictObject({ type: z.literal("local-loop/vote"), measure: z.enum(MEASURES).nullable() }),
]);
export type LoopCommand = Stored<z.output<typeof LoopCommand>>;
