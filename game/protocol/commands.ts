/** Shapes of the commands a client may send, and of the answers it gets. */
import { z } from "zod";
import { words, type Stored } from "./words.ts";

const CmdId = z.string().regex(/^[A-Za-z0-9_-]{6,40}$/);
const SeatToken = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/);
const Place = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** The facilitator's flow commands say which turn they saw: a double click gets `already-done`. */
const seen = { seen: z.int().min(0) };

const SESSION = [
  z.strictObject({
    type: z.literal("session/join"),
    name: words(30),
    team: Place.optional(),
    isBot: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal("session/rename"), name: words(30) }),
  z.strictObject({ type: z.literal("session/move"), team: Place }),
  z.strictObject({ type: z.literal("session/leave") }),
  /** Whoever knocked no longer waits. */
  z.strictObject({ type: z.literal("session/withdraw") }),
  z.strictObject({ type: z.literal("session/service"), service: z.int().min(0).max(11).nullable() }),
  /** Seen by the facilitator alone. */
  z.strictObject({ type: z.literal("session/askTime"), isAsked: z.boolean() }),
  z.strictObject({ type: z.literal("session/start"), ...seen }),
  z.strictObject({ type: z.literal("session/next"), ...seen }),
  z.strictObject({ type: z.literal("session/skip"), ...seen }),
  z.strictObject({ type: z.literal("session/open"), phase: Place, ...seen }),
  /** For a phase not yet begun: its minutes, 0 to leave an optional one out. */
  z.strictObject({ type: z.literal("session/plan"), phase: Place, minutes: z.int().min(0).max(480) }),
  z.strictObject({ type: z.literal("session/end"), ...seen }),
  z.strictObject({ type: z.literal("session/undoEnd"), ...seen }),
  z.strictObject({ type: z.literal("session/pause") }),
  z.strictObject({ type: z.literal("session/resume") }),
  z.strictObject({
    type: z.literal("session/extend"),
    minutes: z.union([z.literal(-5), z.literal(-1), z.literal(1), z.literal(5)]),
  }),
  z.strictObject({ type: z.literal("session/lock"), isLocked: z.boolean() }),
  z.strictObject({ type: z.literal("session/setTables"), count: z.int().min(1).max(40) }),
  z.strictObject({ type: z.literal("session/renameTable"), team: Place, name: words(30) }),
  z.strictObject({ type: z.literal("session/moveSeat"), seat: Place, team: Place }),
  z.strictObject({ type: z.literal("session/removeSeat"), seat: Place }),
  z.strictObject({ type: z.literal("session/renameSeat"), seat: Place, name: words(30) }),
  z.strictObject({ type: z.literal("session/admit"), seat: Place, isAdmitted: z.boolean() }),
  z.strictObject({ type: z.literal("session/mergeTables"), from: Place, into: Place }),
  z.strictObject({
    type: z.literal("session/splitTable"),
    team: Place,
    seats: z.array(Place).min(1).max(40),
  }),
  z.strictObject({ type: z.literal("session/balance"), by: z.enum(["size", "service"]) }),
  z.strictObject({ type: z.literal("session/setServices"), services: z.array(words(40)).max(12) }),
  z.strictObject({ type: z.literal("session/tell"), team: Place.nullable(), text: words(200).nullable() }),
  z.strictObject({
    type: z.literal("session/extraTime"),
    to: z.enum(["team", "seat"]),
    id: Place,
    minutes: z.int().min(1).max(5),
  }),
  z.strictObject({
    type: z.literal("session/withhold"),
    word: z.string().regex(/^w:[0-9]{1,9}\.[0-9]{1,4}$/),
    how: z.enum(["shown", "hidden", "erased"]),
  }),
] as const;

export const SessionCommand = z.discriminatedUnion("type", SESSION);
/**
 * A session command after words were stored. Three come from the server alone: the bell, another device that showed
 * the code of a seat, and a place taken back for somebody who comes to a full session.
 */
export type SessionCommand =
  | Stored<z.output<typeof SessionCommand>>
  | { readonly type: "session/claim" | "session/release"; readonly seat: string }
  | { readonly type: "clock/expired"; readonly turn: number; readonly deadline: number };

/** What crosses the wire: one command, its own id, the seat it speaks for and the phase it was made in. */
export const Envelope = z.strictObject({
  cmdId: CmdId,
  /** For `session/join`: the secret the device made for this seat. */
  token: SeatToken.optional(),
  /** The seat, when the connection holds several. */
  seat: Place.optional(),
  /** Present for commands of an activity: the phase they were made in. */
  phase: Place.optional(),
  command: z.looseObject({ type: z.string().max(60) }),
});
export type Envelope = z.output<typeof Envelope>;

/** Codes a command may be answered with besides those of the activities. */
export type Refusal =
  | "invalid"
  | "text-empty"
  | "text-too-long"
  | "unknown-command"
  | "not-allowed"
  | "out-of-phase"
  | "not-started"
  | "paused"
  | "ended"
  | "already-done"
  | "no-seat"
  | "session-full"
  | "session-locked"
  | "table-unknown"
  | "table-in-use"
  | "table-closed"
  | "table-alone"
  | "service-unknown"
  | "text-unknown"
  | "text-erased"
  | "nobody-knocks"
  | "too-late"
  | "read-only"
  | "resume-wrong"
  | "resume-over"
  | "name-taken"
  | "phase-unknown"
  | "phase-required"
  | "phase-begun"
  | "debrief-protected"
  | "clock-stale"
  | "answers-closed"
  | "not-paused"
  | "too-fast"
  | "busy"
  | "storage-unavailable"
  | "internal";

/** Mode table: which of its seats a device was handed to; null when it lies in the middle of the table. */
export const HandOver = z.strictObject({ seat: Place.nullable() });

/** Asks for a code under which another device may take up a seat: one's own, or any from the console. */
export const ResumeCode = z.strictObject({ seat: Place.optional() });

/** Another device takes up a seat, with the code it shows and the pseudonym it bears. */
export const Resume = z.strictObject({
  cmdId: CmdId,
  token: SeatToken,
  name: z.string().max(60),
  code: z.string().max(20),
});

/**
 * An answer kept apart from the journal (a questionnaire): the seat it is sent from is checked and forgotten.
 * `pair` is made by the device and joins its answers of one session; a copy with the same replaces the first.
 */
export const ApartMessage = z.strictObject({
  seat: Place.optional(),
  phase: Place,
  pair: SeatToken,
  body: z.unknown(),
});

/** Asks how many answers a phase has. */
export const ApartCount = z.strictObject({ phase: Place });

const Part = z.number().min(0).max(1);

/**
 * What somebody is doing right now, for their table alone: no step, no journal, no hash. Sent ten times a second at
 * most, the newest replaces the one before, and the server drops it first when it is busy.
 */
export const Gesture = z.strictObject({
  kind: z.enum(["typing", "cursor", "drag"]),
  /** What it is done to: an id that the activity's own screens understand. */
  on: z.string().regex(/^[A-Za-z0-9_:/.-]{1,80}$/),
  /** Where, as a part of the width and height of the thing. */
  at: z.tuple([Part, Part]).optional(),
});
export type Gesture = z.output<typeof Gesture>;

/** A gesture and the seat it is made from, when the device holds several. */
export const GestureMessage = z.strictObject({ seat: Place.optional(), gesture: Gesture });

/** How a participant's or an écran's connection introduces itself. */
export const Hello = z.strictObject({
  door: z.enum(["participant", "console", "screen", "observer"]),
  /** Secrets made by the device, one per seat it holds. */
  tokens: z
    .array(z.string().regex(/^[A-Za-z0-9_-]{22,64}$/))
    .max(12)
    .default([]),
  /** Facilitator's or écran's key, for programs that keep no cookie. */
  key: z.string().max(64).optional(),
  /** Sequence numbers already received in an epoch, by audience: only the gap is sent. */
  epoch: z.string().max(20).default(""),
  have: z.record(z.string().max(80), z.int()).default({}),
});
export type Hello = z.output<typeof Hello>;
