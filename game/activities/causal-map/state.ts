/** La Toile's state, audience by audience. */
import type { Shape } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import type { MapCommand, MapConfig } from "./schema.ts";
import type { Sign, Step, Sticker, ZoneId } from "./terms.ts";

/** Zone, then thousandths of the zone's width and height: short, because it travels at each move. */
export type Place = readonly [zone: ZoneId, x: number, y: number];

export interface Link {
  sign: Sign;
  /** Who drew it. */
  by: SeatId;
  /** Word id. */
  reason?: string;
  /** The table is asked why: the deck holds it debatable, or does not know it. */
  asksWhy?: true;
  /** Who agrees and who objects; contested as long as somebody objects and half of the table does not agree. */
  voices?: Record<SeatId, "agree" | "object">;
  /** Somebody objected one day: it is told in the roadmap, settled or not. */
  wasContested?: true;
}

/** A loop or an opposition that the table closed or asked about. */
export interface FoundFigure {
  kind: "loop" | "opposition";
  /** Of the deck, when it is one that is celebrated. */
  id: string | null;
  /** A loop: one path, the last feeds the first. An opposition: two, with the same ends. */
  paths: string[][];
  /** A loop: the product of its signs; it runs away, or it holds itself. */
  sign: Sign;
  /** Session time in milliseconds. */
  at: number;
}

/** A question put to the table by the program: nothing is refused, nothing is counted. */
export type Nudge =
  | { kind: "reversed"; link: string }
  /** Index among the deck's misconceptions. */
  | { kind: "misconception"; link: string; index: number }
  | { kind: "zone"; zone: ZoneId }
  /** A hint was asked for, and every link the deck holds between the cards on the table is drawn. */
  | { kind: "all-linked" };

/** A hint in three degrees: a question about a card, then where to look, then the link. */
export interface Hint {
  card: string;
  zone?: ZoneId;
  to?: string;
  sign?: Sign;
}

export interface Comment {
  /** A card's id or a link's. */
  on: string;
  by: SeatId;
  /** Word id. */
  text: string;
}

export type Cut =
  { kind: "link"; link: string; pale: string[] } | { kind: "lever"; card: string; pale: string[] };

interface Stuck {
  sticker: Sticker;
  x: number;
  y: number;
}

export interface Stroke {
  by: SeatId;
  /** x, y, x, y… in thousandths of the map. */
  points: number[];
}

/** What a table made: the same on its devices, and on the écran while it is shown there. */
export interface TableMap {
  places: Record<string, Place>;
  links: Record<string, Link>;
  comments: Record<string, Comment>;
  figures: FoundFigure[];
  cut: Cut | null;
  /** Word ids. */
  title: string | null;
  description: string | null;
  messages: (string | null)[];
  /** Cards that stand for each message. */
  pictures: string[][];
  stickers: Record<string, Stuck>;
  strokes: Record<string, Stroke>;
}

export interface MapTeam extends TableMap {
  /** Who reads a card, places it and links it first. */
  holders: Record<string, SeatId>;
  hints: Hint[];
  hintsLeft: number;
  nudges: Nudge[];
  /** The last question about a figure that found none: what was asked. */
  asked: { link: string; kind: "loop" | "opposition" } | null;
  spokesperson: SeatId | null;
  /** Counts ids of comments, stickers and strokes. */
  made: number;
}

/** What a person did last on the map, to take it back: a short list, because each act of theirs sends it. */
export type Act =
  | readonly ["place", card: string, before: Place | null, after: Place | null]
  | readonly ["link", link: string, before: Link | null, after: Link | null];

export interface MapSeat {
  last: Act | null;
  /** Links drawn in the open lot. */
  linked: number;
  guess: number | null;
}

/** One table's message in pictograms, and what it may be. */
interface Riddle {
  team: TeamId;
  pictures: string[];
  /** Word ids, the true one among them. */
  options: string[];
  /** Index of the true one, once revealed. */
  answer: number | null;
}

export interface MapEveryone {
  step: Step;
  /** When the step began, session time. */
  since: number;
  /** Index of the open lot; -1 before the first. */
  lot: number;
  /** How many lots are placed on the map. */
  lots: number;
  /** Cards dealt, by lot. */
  dealt: string[][];
  isRebound: boolean;
  /** Whether a title and a telling follow the scissors. */
  tells: boolean;
  /** Cards that the scissors spare, among those dealt. */
  spared: string[];
  /** Lever cards, from the scissors on. */
  levers: string[];
  /** Ids of celebrated figures found by any table, which opens their texts. */
  rung: string[];
  /** The table that tells its map to the room, while maps are told. */
  telling: TeamId | null;
  riddle: Riddle | null;
}

/** What only the facilitator reads of a table: no sum is made of it. */
export interface Coverage {
  placed: number;
  /** Links the deck knows, drawn without a hint and with one; and how many lie between the cards dealt. */
  alone: number;
  hinted: number;
  of: number;
  debatable: number;
  own: number;
  contested: number;
  /** Indexes of the deck's misconceptions met, and links drawn the other way round. */
  misconceptions: number[];
  reversed: string[];
}

interface MapScreen {
  /** Celebrated at the écran, newest last. */
  rings: { team: TeamId; id: string; kind: "loop" | "opposition"; at: number }[];
  shown: { team: TeamId; spotlight: string[]; map: TableMap } | null;
  /** How far each table's map is: cards placed and links drawn. */
  built: Record<TeamId, { placed: number; links: number }>;
  /** Tables the room has seen told. */
  told: TeamId[];
  /** A card opened for all. */
  card: string | null;
  /** « Pourquoi ce lien ? » of the shown table. */
  why: string | null;
  guessed: number;
  /** Guesses by option, once revealed. */
  guesses: number[] | null;
}

export interface CausalMapShape extends Shape {
  config: MapConfig;
  command: MapCommand;
  everyone: MapEveryone;
  screen: MapScreen;
  host: { tables: Record<TeamId, Coverage> };
  team: MapTeam;
  seat: MapSeat;
  secret: {
    /** The link a table's open hint is about. */
    targets: Record<TeamId, string>;
    /** Links a table was hinted at. */
    hinted: Record<TeamId, string[]>;
    /** Riddles still to come. */
    riddles: { team: TeamId; slot: number }[];
    /** Index of the open riddle's answer. */
    answer: number;
  };
}
