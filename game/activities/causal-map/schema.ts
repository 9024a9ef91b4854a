/** Shapes of La Toile: its deck, its settings, and the commands of those who build a map. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import type { Fact } from "../../scenario/facts.ts";
import { Id, Text } from "../../scenario/text.ts";
import { THEMES } from "../../scenario/themes.ts";
import { MOST_PICTURES, MOST_POINTS, SIGNS, STICKERS, ZONES } from "./terms.ts";

const Zone = z.strictObject({
  id: z.enum(ZONES),
  title: Text,
  /** What belongs here, told before the first lot. */
  text: Text,
  /** Asked of a table that linked nothing here. */
  nudge: Text,
});

const Concept = z.strictObject({
  id: Id,
  zone: z.enum(ZONES),
  /** A symbol of assets/concepts.svg, without `c-`. */
  picture: Id,
  title: Text,
  /** Two or three sentences. */
  back: Text,
  /** Ids of the facts quoted by the back. */
  facts: z.array(Id),
  /** The first hint about a link that leaves from here: makes people look, names nothing. */
  question: Text,
  /** The scissors may not cut what leaves from here: nobody gives up the need for a public service. */
  isKept: z.boolean().default(false),
  /** The roadmap's axis of the action kept when this card is a lever; that of its zone otherwise. */
  theme: z.enum(THEMES).optional(),
});
export type Concept = z.output<typeof Concept>;

const DeckLink = z.strictObject({
  from: Id,
  to: Id,
  sign: z.enum(SIGNS),
  /** Accepted with a reason, never counted wrong. */
  isDebatable: z.boolean().default(false),
  why: Text,
});
export type DeckLink = z.output<typeof DeckLink>;

const path = z.array(Id).min(2).max(8);
const figure = { id: Id, title: Text, text: Text };

/** What is celebrated when a table closes it. */
const Figure = z.discriminatedUnion("kind", [
  /** A closed path: the last feeds the first. */
  z.strictObject({ kind: z.literal("loop"), ...figure, path }),
  /** Two paths between the same cards, of contrary signs. */
  z.strictObject({ kind: z.literal("opposition"), ...figure, paths: z.tuple([path, path]) }),
]);
export type Figure = z.output<typeof Figure>;

const Lot = z.strictObject({
  id: Id,
  title: Text,
  cards: z.array(Id).min(1).max(16),
  isRebound: z.boolean().default(false),
  /** Kept for the scissors: not placed during the lots. */
  isLevers: z.boolean().default(false),
});
export type Lot = z.output<typeof Lot>;

export const MapDeck = z.strictObject({
  id: Id,
  kind: z.literal("map"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  zones: z.array(Zone).length(ZONES.length),
  cards: z.array(Concept).min(2),
  links: z.array(DeckLink).min(1),
  figures: z.array(Figure),
  /** Links people often draw that are not so, answered by a question. */
  misconceptions: z.array(z.strictObject({ from: Id, to: Id, sign: z.enum(SIGNS), question: Text })),
  games: z.array(z.strictObject({ id: Id, title: Text, lots: z.array(Lot).min(1) })).min(1),
});
export type MapDeck = z.output<typeof MapDeck>;

const seconds = z.int().min(20).max(1800);

/** What a scenario writes for a map. */
export const MapSettings = z.strictObject({
  deck: Id,
  game: Id,
  /** Hints a table may ask for in each lot. */
  hints: z.int().min(0).max(9).default(3),
  /** False inside a longer module: the map ends with the scissors, without a title or a telling. */
  tells: z.boolean().default(true),
  /** For the facilitator's pace and the rehearsal, never a cut. */
  seconds: z
    .strictObject({
      zones: seconds.default(60),
      /** Two minutes to place, the rest to link. */
      lot: seconds.default(360),
      talk: seconds.default(120),
      cut: seconds.default(120),
      title: seconds.default(240),
      telling: seconds.default(90),
      recap: seconds.default(45),
    })
    .prefault({}),
});
export type MapSettings = z.output<typeof MapSettings>;

/** A map as frozen: the cards of its game, the links between them, the facts they quote. */
export interface MapConfig {
  readonly zones: MapDeck["zones"];
  readonly cards: readonly Concept[];
  readonly links: readonly DeckLink[];
  readonly figures: readonly Figure[];
  readonly misconceptions: MapDeck["misconceptions"];
  readonly lots: readonly Lot[];
  readonly hints: number;
  readonly tells: boolean;
  readonly seconds: MapSettings["seconds"];
  readonly facts: Readonly<Record<string, Fact>>;
}

const cardId = z.string().max(60);
/** `from>to`. */
const linkId = z.string().max(121);
const itemId = z.string().max(20);
/** Thousandths of a zone's width and height, or of the map's. */
const part = z.int().min(0).max(1000);
const place = { zone: z.enum(ZONES), x: part, y: part };

export const MapCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("causal-map/place"), card: cardId, ...place }),
  /** Takes a card without links off the map. */
  z.strictObject({ type: z.literal("causal-map/unplace"), card: cardId }),
  z.strictObject({
    type: z.literal("causal-map/link"),
    from: cardId,
    to: cardId,
    sign: z.enum(SIGNS),
    reason: words(200).optional(),
  }),
  z.strictObject({ type: z.literal("causal-map/unlink"), link: linkId }),
  z.strictObject({ type: z.literal("causal-map/turn"), link: linkId, sign: z.enum(SIGNS) }),
  z.strictObject({ type: z.literal("causal-map/reason"), link: linkId, reason: words(200) }),
  /** One's own voice on a link; null takes it back. */
  z.strictObject({
    type: z.literal("causal-map/voice"),
    link: linkId,
    voice: z.enum(["agree", "object"]).nullable(),
  }),
  z.strictObject({ type: z.literal("causal-map/comment"), on: linkId, text: words(200) }),
  /** One's own last act on the map, when nobody changed it since. */
  z.strictObject({ type: z.literal("causal-map/undo") }),
  z.strictObject({ type: z.literal("causal-map/askHint") }),
  /** « Est-ce une boucle ? », « Est-ce une opposition ? », of what passes by a link. */
  z.strictObject({
    type: z.literal("causal-map/askFigure"),
    link: linkId,
    kind: z.enum(["loop", "opposition"]),
  }),
  /** The one snip: a link of the map, or a lever played. */
  z.strictObject({ type: z.literal("causal-map/cut"), link: linkId }),
  z.strictObject({ type: z.literal("causal-map/playLever"), card: cardId }),
  z.strictObject({ type: z.literal("causal-map/title"), text: words(80) }),
  z.strictObject({ type: z.literal("causal-map/describe"), text: words(600) }),
  z.strictObject({ type: z.literal("causal-map/message"), slot: z.int().min(0).max(2), text: words(140) }),
  /** The pictograms that stand for a message in the recap. */
  z.strictObject({
    type: z.literal("causal-map/picture"),
    slot: z.int().min(0).max(2),
    cards: z.array(cardId).max(MOST_PICTURES),
  }),
  z.strictObject({ type: z.literal("causal-map/stick"), sticker: z.enum(STICKERS), x: part, y: part }),
  z.strictObject({ type: z.literal("causal-map/moveSticker"), id: itemId, x: part, y: part }),
  z.strictObject({ type: z.literal("causal-map/unstick"), id: itemId }),
  z.strictObject({
    type: z.literal("causal-map/draw"),
    /** x, y, x, y… */
    points: z
      .array(part)
      .min(4)
      .max(2 * MOST_POINTS)
      .refine((points) => points.length % 2 === 0, "a point has two numbers"),
  }),
  /** Takes one's own last stroke back. */
  z.strictObject({ type: z.literal("causal-map/undraw") }),
  z.strictObject({ type: z.literal("causal-map/speak") }),
  /** Cards the écran lights up while the table tells; none lights all. */
  z.strictObject({ type: z.literal("causal-map/spotlight"), cards: z.array(cardId).max(8) }),
  z.strictObject({ type: z.literal("causal-map/guess"), option: z.int().min(0).max(7) }),
  // The facilitator's.
  z.strictObject({ type: z.literal("causal-map/show"), team: itemId }),
  z.strictObject({ type: z.literal("causal-map/sendHint"), team: itemId }),
  z.strictObject({ type: z.literal("causal-map/openCard"), card: cardId.nullable() }),
]);
export type MapCommand = Stored<z.output<typeof MapCommand>>;
