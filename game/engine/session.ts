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
}

export interface RosterEntry {
  name: string;
  team: TeamId;
  isBot: boolean;
  /** Order of arrival. */
  number: number;
}

/** When a phase was first opened and how long it was open in all, in session milliseconds. */
export interface Spent {
  openedAt: number;
  lastOpenedAt: number;
  spent: number;
  /** Time left on the clock when the phase was last closed. */
  left: number | null;
}

type ByPhase = Record<PhaseId, unknown>;

export interface State {
  everyone: { flow: Flow; tables: Record<TeamId, Table>; phases: ByPhase };
  screen: { phases: ByPhase };
  observers: { phases: ByPhase };
  host: { roster: Record<SeatId, RosterEntry>; timeline: Record<PhaseId, Spent>; phases: ByPhase };
  team: Record<TeamId, { members: Record<SeatId, string>; phases: ByPhase }>;
  seat: Record<SeatId, { team: TeamId; name: string; isBot: boolean; phases: ByPhase }>;
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
  return { name: null, people: 0, bots: 0 };
}

/** @param tables how many tables to open (1 to MAX_TABLES) */
export function newState(seed: string, tables: number): State {
  const ids = Array.from({ length: tables }, (_, index) => `t${index + 1}`);
  return {
    everyone: {
      flow: { status: "lobby", phase: null, turn: 0, deadline: null, hasRung: false, isLocked: false },
      tables: Object.fromEntries(ids.map((id) => [id, newTable()])),
      phases: {},
    },
    screen: { phases: {} },
    observers: { phases: {} },
    host: { roster: {}, timeline: {}, phases: {} },
    team: Object.fromEntries(ids.map((id) => [id, { members: {}, phases: {} }])),
    seat: {},
    secret: { dice: wordOf(seed), arrivals: 0, phases: {} },
  };
}
