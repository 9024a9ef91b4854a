/** What each audience of stands holds. What happens inside a mini-activity is nowhere here: it stays on its device. */
import type { Held, Parts, Shape, Tools } from "../../engine/activity.ts";
import type { SeatId } from "../../engine/actors.ts";
import type { StandsCommand, StandsConfig } from "./schema.ts";
import type { RepairOutcome, Step, TicketState } from "./terms.ts";
import type { Pace, Queued } from "./waiting.ts";

/** An object brought to be repaired, as its owner, the desk and the repairers know it. */
export interface Ticket {
  number: number;
  /** Word ids. */
  object: string;
  symptom: string;
  state: TicketState;
  /** Its owner follows it on a device; false: it is called aloud. */
  isFollowed: boolean;
  /** The repairer's seat; null for the desk, or when nobody has it. */
  by: SeatId | null;
  /** Times it was called since it last waited. */
  calls: number;
  /** Its owner said they are coming. */
  isComing: boolean;
  /** Session time when the repair began. */
  begun: number | null;
  outcome: RepairOutcome | null;
  grams: number | null;
}
export type Tickets = Record<string, Ticket>;

/** One person's way among the stands, from their first gesture until they leave; the next person begins at zero. */
export interface Visit {
  open: { stand: string; at: number } | null;
  finished: string[];
  /** Message kept by stand. */
  kept: Record<string, string>;
}

export interface Totals {
  visitors: number;
  finished: number;
  kept: number;
  tickets: number;
  /** Repairs by how they ended. */
  outcomes: Record<RepairOutcome, number>;
  grams: number;
}

export interface StandsEveryone {
  step: Step;
  hasRepairs: boolean;
  /** Present when one group plays at the same moment, then talks. */
  isTogether?: boolean;
  /** Whether one may take the role of repairer now. */
  hasBenches: boolean;
  stands: { id: string; messages: string[] }[];
  /** When each person now at a stand opened it, in session time: no name, no order that tells. */
  inside: Record<string, number[]>;
  /** Numbers only. */
  queue: Queued[];
  pace: Pace;
  totals: Totals;
}

export interface StandsSeat {
  visit: Visit;
  /** Visits that ended on this device. */
  passages: number;
  /** Own tickets, by number. */
  tickets: Tickets;
  /** Every ticket, for a repairer, and their own seat as tickets name it; null for a visitor. */
  bench: { hand: SeatId; tickets: Tickets } | null;
}

export interface StandsShape extends Shape {
  config: StandsConfig;
  command: StandsCommand;
  everyone: StandsEveryone;
  /** The last message kept, in the author's words, and the stands of the latest ones: the wall shows them. */
  screen: { last: { stand: string; message: string } | null; laid: string[] };
  host: {
    tickets: Tickets;
    benches: SeatId[];
    opened: Record<string, number>;
    /** People who kept a message, by stand then message. */
    kept: Record<string, Record<string, number>>;
  };
  team: { finished: number };
  seat: StandsSeat;
  secret: {
    tickets: Tickets;
    /** Numbers in the order they are called. */
    order: number[];
    /** Who follows a ticket. */
    owners: Record<string, SeatId>;
    benches: SeatId[];
    /** Milliseconds of each repair. */
    lasted: number[];
  };
}
export type StandsParts = Parts<StandsShape>;
export type StandsTools = Tools<StandsShape>;

export const newVisit = (): Visit => ({ open: null, finished: [], kept: {} });
export const newSeat = (): StandsSeat => ({ visit: newVisit(), passages: 0, tickets: {}, bench: null });
export const newTeam = () => ({ finished: 0 });
export const newTotals = (): Totals => ({
  ...{ visitors: 0, finished: 0, kept: 0, tickets: 0, grams: 0 },
  outcomes: { repaired: 0, partly: 0, advice: 0, parts: 0, recycle: 0, again: 0 },
});

/** Whether this visit did something: an untouched device is no visitor. */
export const isVisiting = ({ visit, tickets }: StandsSeat): boolean =>
  visit.open !== null || visit.finished.length > 0 || Object.keys(tickets).length > 0;

/** Tickets that are still to be ended. */
export const liveOf = (tickets: Tickets): Ticket[] =>
  Object.values(tickets).filter(({ state }) => state !== "done" && state !== "gone");

/** Who waits for an object or repairs one keeps their seat, however long their telephone sleeps. */
export function held(seat: StandsSeat): Held {
  if (seat.bench || liveOf(seat.tickets).length > 0) return "place";
  return seat.passages > 0 && !isVisiting(seat) ? "nothing" : "visit";
}
