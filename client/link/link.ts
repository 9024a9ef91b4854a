/** The client's only way to a session: what it may see, and how it acts. Two kinds: over Colyseus, and local. */
import type { ReadonlySignal } from "@preact/signals";
import type { Mirror, Notice } from "../../game/protocol/frames.ts";
import type { GestureChannel } from "./gestures.ts";
import type { Way } from "./ways.ts";

/** `refused`: the door is closed (unknown code, wrong key); `gone`: the session is over and erased. */
export type LinkStatus = "connecting" | "live" | "lost" | "refused" | "gone";

/** A command was accepted and made durable, or refused with a code. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: string };

/** What a resume code is and how long it lasts. */
export interface ResumeCodeReply {
  readonly code: string;
  readonly seconds: number;
}

export type ResumeCodeAnswer =
  ({ readonly ok: true } & ResumeCodeReply) | { readonly ok: false; readonly refusal: string };

/** When seats last did something in a phase, session time in milliseconds. */
export interface Acts {
  readonly phase: string;
  readonly at: Readonly<Record<string, number>>;
}

/** A seat of this device that another one has just taken up too; a new object each time. */
export interface TakenUp {
  readonly seat: string;
}

/** Titles around a session, in the page's language. */
export interface SessionHeader {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  /** As it was prepared: without the optional phases left out then. */
  readonly minutes: number;
  /** Session time that passes in one of the room's: more than one in a trial. */
  readonly pace: number;
  readonly joinUrl: string;
  readonly phases: readonly PhaseHeader[];
}

export interface PhaseHeader {
  readonly id: string;
  readonly activity: string;
  readonly title: string;
  readonly minutes: number;
  readonly isOptional: boolean;
  readonly isProtected: boolean;
}

export interface Command {
  readonly type: string;
}

export interface Link {
  /** No server behind it: the session plays in this page, for the people of this device. */
  readonly isLocal: boolean;
  readonly status: ReadonlySignal<LinkStatus>;
  /** How messages travel: straight, or by small requests where the network lets nothing else through. */
  readonly way: ReadonlySignal<Way>;
  /** Why the door is closed, as a refusal code. */
  readonly refusal: ReadonlySignal<string | undefined>;
  readonly mirror: ReadonlySignal<Mirror>;
  /** Seats held by this device, in order. */
  readonly seats: ReadonlySignal<readonly string[]>;
  /** Nothing until another device takes up a seat of this one. */
  readonly takenUp: ReadonlySignal<TakenUp | undefined>;
  /** Session time in milliseconds, as well as this device knows it. */
  now(): number;
  /** Sends a command and waits until it is durable; sent again by itself when the network fails. */
  send(command: Command, options?: { readonly phase?: string; readonly seat?: string }): Promise<Answer>;
  /** Takes a seat under a pseudonym; resolves to the same kind of answer. */
  join(name: string, team?: string): Promise<Answer>;
  /** Takes up, on this device, a seat that another one holds: the pseudonym, and the code it shows. */
  resume(name: string, code: string): Promise<Answer>;
  /** A code for another device to take up a seat: one's own, or anybody's from the console. */
  resumeCode(seat?: string): Promise<ResumeCodeAnswer>;
  /** An answer kept apart from everything else (a questionnaire): no seat, time or order stays with it. */
  answerApart(phase: string, body: unknown, seat?: string): Promise<Answer>;
  /** Console: how many such answers a phase has; undefined when it cannot be known now. */
  countApart(phase: string): Promise<number | undefined>;
  /** Mode table: the device goes to one of its seats, whose private part then shows; null puts it in the middle. */
  handTo(seat: string | null): Promise<void>;
  /** What people of the table are doing now: no state, never kept, lost without harm. */
  readonly gestures: GestureChannel;
  /** A text file of the session in the page's language (cached by the browser). */
  leaf(phase: string, leaf: string): Promise<unknown>;
  /** Links to go further, all of the session's. */
  resources(): Promise<unknown>;
  header(): Promise<SessionHeader>;
  close(): void;
}

/** A console's: also who is connected now, what the server tells it, when people last acted, and its notes. */
export interface HostLink extends Link {
  readonly online: ReadonlySignal<readonly string[]>;
  readonly notice: ReadonlySignal<Notice | undefined>;
  readonly acts: ReadonlySignal<Acts>;
  notes(): Promise<unknown>;
}
