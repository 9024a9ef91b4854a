/** What an activity's screens receive: its share of the session as this person sees it, and ways to act. */
import type { ComponentChild } from "preact";
import type { Shape, View } from "../../game/engine/activity.ts";
import type { Gesture } from "../../game/protocol/commands.ts";
import type { Gestures } from "../link/gestures.ts";
import type { Drafts } from "../app/shared/kept-drafts.ts";
import type { Answer, PhaseHeader } from "../link/link.ts";
import type { Say } from "../text/texts.ts";

interface Common {
  readonly phase: PhaseHeader;
  /** Sentences of the activity's own bundle (its id) and of `common`. */
  readonly t: Say;
  /** The text of a word id; empty once erased. */
  readonly word: (id: string | null | undefined) => string;
  /** Fetches a leaf of this phase; resolves to its JSON in the page's language. */
  readonly leaf: (id: string) => Promise<unknown>;
}

/** A table as everyone knows it: its shown name and its size. */
export interface TableLabel {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** On a participant's device. */
export interface ParticipantProps<S extends Shape = Shape> extends Common {
  readonly view: View<S> & { readonly team: S["team"]; readonly seat: S["seat"] };
  readonly seat: string;
  readonly table: TableLabel;
  /** All the session’s, the own one among them: another table is called by its name. */
  readonly tables: readonly TableLabel[];
  /** Pseudonyms at the table, by seat. */
  readonly members: Readonly<Record<string, string>>;
  readonly isPaused: boolean;
  /** Session time in milliseconds. */
  readonly now: () => number;
  /** What the others of the table are doing now, by seat. */
  readonly gestures: Gestures;
  /** Tells the table what this person is doing: kept nowhere, lost without harm. */
  gesture(gesture: Gesture): void;
  /** Fetches the links to go further, in the page's language. */
  readonly resources: () => Promise<unknown>;
  /** What this person typed in this phase and has not sent; to be forgotten once it is saved. */
  readonly drafts: Drafts;
  /** Gives an answer kept apart from the journal: no seat, time or order stays with it. A refusal is shown as a toast. */
  readonly answerApart: (body: unknown) => Promise<Answer>;
  /** What this person keeps on this device alone, until they leave or the session is erased. Never sent. */
  readonly onDevice: Drafts;
  /** Sends and resolves once durable. The app already shows a refusal's sentence as a toast. */
  send(command: S["command"]): Promise<Answer>;
}

/** On the écran, read at 8 m by the whole room. */
export interface ScreenProps<S extends Shape = Shape> extends Common {
  readonly everyone: S["everyone"];
  readonly screen: S["screen"];
  readonly tables: readonly TableLabel[];
  readonly people: number;
  /** Session time in milliseconds. */
  readonly now: () => number;
}

/** In the console: one line per table, and a summary. */
export interface ConsoleProps<S extends Shape = Shape> extends Common {
  /** Join code of the session, for links to its files. */
  readonly code: string;
  readonly everyone: S["everyone"];
  readonly screen: S["screen"];
  readonly host: S["host"];
  readonly teams: Readonly<Record<string, S["team"]>>;
  readonly tables: readonly TableLabel[];
  /** Pseudonyms by seat. */
  readonly members: Readonly<Record<string, string>>;
  /** Session time in milliseconds, and when the phase's clock rings; null once the session is over. */
  readonly now: () => number;
  readonly deadline: number | null;
  /** How many answers kept apart the phase has; undefined when it cannot be known now. */
  readonly countApart: () => Promise<number | undefined>;
  /** Sends what the activity lets a facilitator do. @returns whether it was accepted; a refusal is already shown */
  act(command: S["command"]): Promise<boolean>;
}

/** Methods, so that `Participant` of one activity fits in the registry of all. */
interface ParticipantScreen<S extends Shape = Shape> {
  Participant(props: ParticipantProps<S>): ComponentChild;
}
interface RoomScreen<S extends Shape = Shape> {
  Screen(props: ScreenProps<S>): ComponentChild;
}
interface ConsoleScreen<S extends Shape = Shape> {
  /** What the facilitator reads about the phase (answers, plans), besides progress. */
  Console(props: ConsoleProps<S>): ComponentChild;
}

/** One screen for each door. */
export interface Screens {
  readonly participant: ParticipantScreen;
  readonly screen: RoomScreen;
  readonly console: ConsoleScreen;
}
