/** A session's whole state: plain JSON, partitioned by audience. */
import type { PhaseId, SeatId, TeamId } from "./actors.ts";
import type { Phase } from "./activity.ts";
import { wordOf } from "./dice.ts";

type Status = "lobby" | "running" | "paused" | "ended";

/** Where the session stands; the same for everyone. */
export interface Flow {
  status: Status;
  phase: PhaseId | null;
  /** Grows at each opening of a phase and at each step inside one: what a facilitator's command says it saw. */
  turn: number;
  /** Session time at which the bell rings; null in the lobby and when no time is set. */
  deadline: number | null;
  hasRung: boolean;
  isLocked: boolean;
}

export interface Table {
  /** Word id of a chosen name; null shows the default name of this table id. */
  name: string | null;
  people: number;
  bots: number;
  /** Milliseconds more than the room has in the open phase. */
  extra: number;
  /** The table its people joined: nobody sits here any more, its work stays readable. */
  mergedInto: TeamId | null;
}

export interface RosterEntry {
  name: string;
  team: TeamId;
  isBot: boolean;
  /** Order of arrival. */
  number: number;
  /** Index among the services the facilitator asked about; null when not said. */
  service: number | null;
  /** Milliseconds more than the table has in the open phase: the seat's own, which the facilitator does not see. */
  extra: number;
  /** Asked for more time in the open phase, and was given none since. */
  asksTime?: true;
}

/** Somebody who came while the door was locked: their seat is theirs as soon as it is opened to them. */
interface Knock {
  name: string;
  /** The table they asked for. */
  team: TeamId | null;
  number: number;
}

/** A text taken off every screen: it may come back as long as it is not erased. */
export type Withheld = "hidden" | "erased";

/** When a phase was first opened and how long it was open in all, in session milliseconds. */
export interface Spent {
  openedAt: number;
  lastOpenedAt: number;
  spent: number;
  /** Time left on the clock when the phase was last closed. */
  left: number | null;
}

type ByPhase = Record<PhaseId, unknown>;

interface Team {
  members: Record<SeatId, string>;
  /** Word id of what the facilitator tells this table. */
  told: string | null;
  phases: ByPhase;
}

interface Seat {
  team: TeamId;
  name: string;
  isBot: boolean;
  service: number | null;
  /** Milliseconds more than the table has in the open phase. */
  extra: number;
  /** Asked for more time in the open phase, and was given none since. */
  asksTime?: true;
  phases: ByPhase;
}

export interface State {
  everyone: {
    flow: Flow;
    tables: Record<TeamId, Table>;
    /** Word ids of the services people may say they come from; empty when nothing is asked. */
    services: string[];
    /** Minutes the facilitator gave to phases not yet begun, when not the scenario's; 0 leaves an optional one out. */
    planned: Record<PhaseId, number>;
    /** Texts taken off every screen, by word id. */
    withheld: Record<string, Withheld>;
    /** Word id of what the facilitator tells the room. */
    told: string | null;
    /** Who waits at the door: a device finds itself by the seat it was promised. */
    knocks: SeatId[];
    phases: ByPhase;
  };
  screen: { phases: ByPhase };
  observers: { phases: ByPhase };
  host: {
    roster: Record<SeatId, RosterEntry>;
    knocks: Record<SeatId, Knock>;
    timeline: Record<PhaseId, Spent>;
    /** Session time; null while it is not over. */
    endedAt: number | null;
    phases: ByPhase;
  };
  team: Record<TeamId, Team>;
  seat: Record<SeatId, Seat>;
  secret: { dice: number; arrivals: number; phases: ByPhase };
}

/** What a session plays: frozen at creation, identified by the hash of its content. */
export interface Content {
  readonly scenario: string;
  readonly phases: readonly Phase[];
}

export const MAX_TABLES = 40;
export const MAX_SEATS = 240;

export function newTable(): Table {
  return { name: null, people: 0, bots: 0, extra: 0, mergedInto: null };
}

export const newTeam = (): Team => ({ members: {}, told: null, phases: {} });

/** @param tables how many tables to open (1 to MAX_TABLES) */
export function newState(seed: string, tables: number): State {
  const ids = Array.from({ length: tables }, (_, index) => `t${index + 1}`);
  return {
    everyone: {
      flow: { status: "lobby", phase: null, turn: 0, deadline: null, hasRung: false, isLocked: false },
      tables: Object.fromEntries(ids.map((id) => [id, newTable()])),
      ...{ services: [], planned: {}, withheld: {}, told: null, knocks: [], phases: {} },
    },
    screen: { phases: {} },
    observers: { phases: {} },
    host: { roster: {}, knocks: {}, timeline: {}, endedAt: null, phases: {} },
    team: Object.fromEntries(ids.map((id) => [id, newTeam()])),
    seat: {},
    secret: { dice: wordOf(seed), arrivals: 0, phases: {} },
  };
}
