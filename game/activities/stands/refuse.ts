/** Why something cannot be opened, kept, called or ended now. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import type { StandsCommand } from "./schema.ts";
import {
  liveOf,
  type StandsEveryone,
  type StandsSeat,
  type StandsShape,
  type Ticket,
  type Tickets,
} from "./state.ts";
import { MOST_TICKETS } from "./terms.ts";

type Seen = View<StandsShape>;
/** What is done to a ticket by who repairs, or by the desk. */
export type OfBench = Extract<
  StandsCommand,
  { type: "stands/call" | "stands/begin" | "stands/end" | "stands/back" | "stands/gone" }
>;
type OfHost = Extract<StandsCommand, { type: "stands/unbench" | "stands/benches" }>;
export type OfVisitor = Exclude<StandsCommand, OfBench | OfHost>;

export function refuseStands(view: Seen, command: StandsCommand, by: Actor): string | undefined {
  switch (command.type) {
    case "stands/call":
    case "stands/begin":
    case "stands/end":
    case "stands/back":
    case "stands/gone":
      return refuseBench(view, command, by);
    case "stands/unbench":
      if (by.kind !== "host") return "not-allowed";
      return view.host?.benches.includes(command.seat) ? undefined : "bench-unknown";
    case "stands/benches":
      return by.kind === "host" ? undefined : "not-allowed";
    case "stands/ticket":
      return refuseTicket(view, by);
    default:
      return by.kind === "seat" && view.seat
        ? refuseVisitor(view.everyone, view.seat, command)
        : "not-allowed";
  }
}

function refuseTicket({ everyone, seat }: Seen, by: Actor): string | undefined {
  if (!everyone.hasRepairs) return "no-repairs";
  if (everyone.step === "closing") return "day-closing";
  if (by.kind === "host") return undefined;
  if (by.kind !== "seat" || !seat) return "not-allowed";
  return liveOf(seat.tickets).length < MOST_TICKETS ? undefined : "tickets-full";
}

/** A ticket is the queue's own: `__proto__` and its likes are none. */
const ticketIn = (tickets: Tickets, number: number): Ticket | undefined =>
  Object.hasOwn(tickets, String(number)) ? tickets[String(number)] : undefined;

function refuseBench({ seat, host }: Seen, command: OfBench, by: Actor): string | undefined {
  const tickets = by.kind === "host" ? host?.tickets : seat?.bench?.tickets;
  if (!tickets) return "not-repairer";
  const ticket = ticketIn(tickets, command.number);
  if (!ticket) return "ticket-unknown";
  // The desk may take over anything: a repairer's telephone dies too.
  const isHeld = by.kind === "seat" && ticket.by !== by.seat;
  const isOthers = isHeld && (ticket.state === "called" || ticket.state === "started");
  if (isOthers) return ticket.state === "called" ? "ticket-called" : "ticket-started";
  return isPossible(command.type, ticket.state) ? undefined : reasonOf(ticket.state);
}

function isPossible(type: OfBench["type"], state: Ticket["state"]): boolean {
  switch (type) {
    case "stands/call":
      return state === "waiting" || state === "called" || state === "gone";
    case "stands/begin":
      return state === "waiting" || state === "called" || state === "gone";
    case "stands/end":
      return state === "started" || state === "done";
    case "stands/back":
      return state === "called" || state === "started" || state === "gone";
    case "stands/gone":
      return state === "waiting" || state === "called";
  }
}

const reasonOf = (state: Ticket["state"]): string =>
  ({
    ...{ waiting: "ticket-not-started", called: "ticket-not-started", started: "ticket-started" },
    ...{ done: "ticket-done", gone: "ticket-gone" },
  })[state];

function refuseVisitor(
  everyone: StandsEveryone,
  seat: StandsSeat,
  command: Exclude<OfVisitor, { type: "stands/ticket" }>,
): string | undefined {
  const { open, finished } = seat.visit;
  switch (command.type) {
    case "stands/open":
      return standOf(everyone, command.stand) ? undefined : "stand-unknown";
    case "stands/finish":
      return open?.stand === command.stand ? undefined : "stand-not-open";
    case "stands/keep": {
      const stand = standOf(everyone, command.stand);
      if (!stand?.messages.includes(command.message)) return "message-unknown";
      return finished.includes(command.stand) ? undefined : "stand-not-finished";
    }
    case "stands/come":
      return ticketIn(seat.tickets, command.number)?.state === "called" ? undefined : "not-called";
    case "stands/drop": {
      const state = ticketIn(seat.tickets, command.number)?.state;
      if (state === undefined) return "ticket-unknown";
      return state === "waiting" || state === "called" ? undefined : reasonOf(state);
    }
    case "stands/bench":
      if (!command.isOn) return seat.bench ? undefined : "not-repairer";
      if (!everyone.hasRepairs) return "no-repairs";
      return everyone.hasBenches ? undefined : "benches-closed";
    case "stands/close":
    case "stands/leave":
      return undefined;
  }
}

const standOf = ({ stands }: StandsEveryone, id: string) => stands.find((stand) => stand.id === id);
