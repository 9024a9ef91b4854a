/** The contract between the engine and an activity: rules over a state cut by audience, no screen, no network. */
import type { Actor, PhaseId, SeatId, TeamId } from "./actors.ts";
import type { Dice } from "./dice.ts";
import type { Left, Outcome } from "./outcome.ts";

/** The types one activity works with. Each partition is plain JSON and reaches only its own audience. */
export interface Shape {
  /** The author's settings with decks resolved; frozen at creation, never sent as such. */
  config: unknown;
  /** Commands after words were stored: what people typed is an id here. */
  command: { readonly type: string };
  everyone: unknown;
  screen: unknown;
  host: unknown;
  team: unknown;
  seat: unknown;
  secret: unknown;
}

/** An activity's own share of the session; reading or writing a partition touches that audience alone. */
export interface Parts<S extends Shape> {
  readonly everyone: S["everyone"];
  readonly screen: S["screen"];
  readonly host: S["host"];
  readonly secret: S["secret"];
  team(id: TeamId): S["team"];
  seat(id: SeatId): S["seat"];
}

/** What one person sees: exactly what their subscriptions deliver, so that screens and rules agree. */
export interface View<S extends Shape> {
  readonly everyone: S["everyone"];
  /** Absent for the facilitator. */
  readonly team?: S["team"] | undefined;
  readonly seat?: S["seat"] | undefined;
  /** Present for the facilitator only. */
  readonly host?: S["host"] | undefined;
}

/** The people of the session, as far as rules may know them. */
export interface People {
  teams(): readonly TeamId[];
  /** Seats of a table in order of arrival. */
  members(team: TeamId): readonly SeatId[];
  teamOf(seat: SeatId): TeamId;
  /** Whether the table joined another, which carries its work on. */
  isMerged(team: TeamId): boolean;
}

export interface Tools<S extends Shape> {
  readonly config: S["config"];
  readonly people: People;
  readonly dice: Dice;
  /** Session time in milliseconds. */
  readonly now: number;
  /** What the phases begun before this one leave, in the scenario's order. */
  readonly earlier: () => readonly Left[];
  /** The plain value behind a share, as it is now: read at full speed, never written, stale after the next write. */
  readonly read: <T>(share: T) => T;
  /** Copies what crosses from one audience to another: no node is ever shared by two. */
  readonly publish: <T>(fields: T) => T;
}

/** The partitions of a phase that begins. */
export interface Initial<S extends Shape> {
  readonly everyone: S["everyone"];
  readonly screen: S["screen"];
  readonly host: S["host"];
  readonly secret: S["secret"];
  readonly team: Readonly<Record<TeamId, S["team"]>>;
  readonly seat: Readonly<Record<SeatId, S["seat"]>>;
}

/** One answer as it was kept: `pair` is a random value of the device's own, or null, and tells nobody's seat. */
export interface ApartAnswer {
  readonly pair: string | null;
  readonly body: unknown;
}

/**
 * What people answer apart from the journal and the state (a questionnaire, a promise kept for oneself): the server
 * keeps it under random keys, reads it once when the phase closes, and only what all say together becomes a command.
 */
export interface Apart<S extends Shape = Shape> {
  /** Whether answers are taken now; once they no longer are, the server reads them. */
  isOpen(everyone: S["everyone"]): boolean;
  /** Whether what all said together was told: it is told once, so that two readings are never subtracted. */
  isTold(everyone: S["everyone"]): boolean;
  /** Whether a console may read how many answers there are while they come; no when the number itself is told by five. */
  readonly isCounted: boolean;
  /** The code of a refusal for an answer of the right shape, or nothing. */
  refuseAnswer(config: S["config"], body: unknown): string | undefined;
  /** Other phases whose answers are read with this one's. */
  reads(config: S["config"]): readonly PhaseId[];
  /** What all said together, as a client would write it (with words); only the server sends it. */
  tell(
    config: S["config"],
    own: readonly ApartAnswer[],
    of: (phase: PhaseId) => readonly ApartAnswer[],
  ): { readonly type: string };
}

/**
 * What a seat still waits for where people come and go: `nothing` once its visit ended, `visit` while one is under way
 * or may begin, `place` when something in the room is theirs (an object to repair, a bench).
 */
export type Held = "nothing" | "visit" | "place";

/** Where a seat is one passage among others: a full session may give it to somebody else once its device is gone. */
interface Passing<S extends Shape = Shape> {
  held(seat: S["seat"]): Held;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Every member is required: a refusal is an answer, silence is not.
 * Methods (not function properties) so that `Activity<Mine>` fits in the registry of all activities.
 */
export interface Activity<S extends Shape = Shape> {
  start(tools: Tools<S>): Initial<S>;
  /** The code of a refusal (`points-exhausted`), or nothing. The same call greys a button and guards the server. */
  refuse(view: View<S>, command: S["command"], by: Actor): string | undefined;
  apply(parts: Parts<S>, command: S["command"], by: Actor, tools: Tools<S>): void;
  /** The facilitator's « Suivant »: one step inside the activity, or `finished` when the next phase may open. */
  next(parts: Parts<S>, tools: Tools<S>): "stayed" | "finished";
  seatJoined(parts: Parts<S>, seat: SeatId, tools: Tools<S>): { readonly seat: S["seat"] };
  /** The seat no longer counts among the members of `team`; its own share is erased after this call. */
  seatLeft(parts: Parts<S>, seat: SeatId, team: TeamId, tools: Tools<S>): void;
  seatMoved(parts: Parts<S>, seat: SeatId, from: TeamId, tools: Tools<S>): void;
  /** A table that appears while the phase is open or was played. */
  teamAdded(tools: Tools<S>): S["team"];
  /** Members already joined `into`; both works stay readable. */
  tablesMerged(parts: Parts<S>, from: TeamId, into: TeamId, tools: Tools<S>): void;
  /** The new table starts with a copy of the other's work. */
  tableSplit(parts: Parts<S>, from: TeamId, to: TeamId, tools: Tools<S>): void;
  /** Whether what one person does must show at once on the table's other devices, in a crowded room too. */
  readonly isLive: boolean;
  /** Answers kept apart from journal and state, or null: bots then have nothing to answer. */
  readonly apart: Apart<S> | null;
  /** Null where a seat is somebody's place for the whole workshop. */
  readonly passing: Passing<S> | null;
  /** The bell: time is up, nothing moves by itself. */
  expired(parts: Parts<S>, tools: Tools<S>): void;
  /** How far a table is, for the console and for whoever waits. */
  progress(everyone: S["everyone"], team: S["team"], members: number): Progress;
  outcome(parts: Parts<S>, tools: Pick<Tools<S>, "config" | "people">): Outcome;
  /** A bot's next command as a client would send it (with words), or nothing to do now. */
  bot(view: View<S>, dice: Dice): S["command"] | undefined;
  /** Texts a client may fetch, cut so that nothing is fetched before its time; values hold `{fr, en}` texts. */
  leaves(config: S["config"]): Readonly<Record<string, unknown>>;
  isOpen(leaf: string, everyone: S["everyone"]): boolean;
}

/** Where a phase stands in its scenario. */
export interface Phase {
  readonly id: PhaseId;
  readonly activity: string;
  readonly minutes: number;
  readonly isOptional: boolean;
  /** The debrief: its minutes are never eaten. */
  readonly isProtected: boolean;
  readonly config: unknown;
}
