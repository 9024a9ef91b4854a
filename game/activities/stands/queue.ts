/** The queue of repairs: each change of a ticket reaches the desk, the repairers, its owner, and its number everyone. */
import type { Actor, SeatId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import type { OfBench } from "./refuse.ts";
import type { StandsParts, StandsTools, Ticket, Tickets } from "./state.ts";
import { measured } from "./waiting.ts";

/** Gives a ticket to all who may read it, as it is now. */
function show(parts: StandsParts, number: number, { publish, read }: StandsTools): void {
  const ticket = read(parts.secret.tickets)[number];
  if (!ticket) return;
  parts.host.tickets[number] = publish(ticket);
  for (const seat of read(parts.secret.benches)) {
    const { bench } = parts.seat(seat);
    if (bench) bench.tickets[number] = publish(ticket);
  }
  const owner = parts.secret.owners[number];
  if (owner !== undefined) parts.seat(owner).tickets[number] = publish(ticket);
}

/** Numbers and states, in the order of the calls; what ended is not there. */
function showQueue(parts: StandsParts, { read }: StandsTools): void {
  const { tickets, order } = read(parts.secret);
  parts.everyone.queue = order.flatMap((number) => {
    const ticket = tickets[number];
    return ticket ? [{ number, state: ticket.state }] : [];
  });
}

function showPace(parts: StandsParts, { read, config }: StandsTools): void {
  const { lasted, benches } = read(parts.secret);
  parts.everyone.pace = { ...measured(lasted, config.repair), hands: Math.max(1, benches.length) };
}

export interface Brought {
  readonly object: string;
  readonly symptom: string;
}

/** @param owner who follows it on a device; null when the desk wrote it */
export function addTicket(
  parts: StandsParts,
  { object, symptom }: Brought,
  owner: SeatId | null,
  tools: StandsTools,
): void {
  const { secret, everyone } = parts;
  everyone.totals.tickets += 1;
  const number = everyone.totals.tickets;
  secret.tickets[number] = {
    ...{ number, object, symptom, state: "waiting", isFollowed: owner !== null },
    ...{ by: null, calls: 0, isComing: false, begun: null, outcome: null, grams: null },
  };
  secret.order.push(number);
  if (owner !== null) secret.owners[number] = owner;
  show(parts, number, tools);
  showQueue(parts, tools);
}

/** Changes a ticket, then shows it. */
export function change(
  parts: StandsParts,
  number: number,
  fields: Partial<Ticket>,
  tools: StandsTools,
): void {
  Object.assign(present(parts.secret.tickets[number], `ticket ${number}`), fields);
  show(parts, number, tools);
  showQueue(parts, tools);
}

const without = (order: readonly number[], number: number) => order.filter((other) => other !== number);

/** Out of the queue; it is still found by its number. */
export function giveUp(parts: StandsParts, number: number, tools: StandsTools): void {
  parts.secret.order = without(tools.read(parts.secret.order), number);
  change(parts, number, { state: "gone", by: null, isComing: false, begun: null }, tools);
}

/** After the next one that waits: who missed a call neither loses their turn nor holds the others up. */
function putBack(parts: StandsParts, number: number, tools: StandsTools): void {
  const { order, tickets } = tools.read(parts.secret);
  const others = without(order, number);
  const next = others.findIndex((other) => tickets[other]?.state === "waiting");
  const at = next < 0 ? others.length : next + 1;
  parts.secret.order = others.toSpliced(at, 0, number);
  change(parts, number, { state: "waiting", by: null, isComing: false, begun: null }, tools);
}

function rejoin(parts: StandsParts, number: number, tools: StandsTools): void {
  const order = tools.read(parts.secret.order);
  if (!order.includes(number)) parts.secret.order = [number, ...order];
}

export function applyBench(parts: StandsParts, command: OfBench, by: Actor, tools: StandsTools): void {
  const { number } = command;
  const { secret, everyone } = parts;
  const before = present(tools.read(secret.tickets)[number], `ticket ${number}`);
  const hand = by.kind === "seat" ? by.seat : null;
  switch (command.type) {
    case "stands/call":
      rejoin(parts, number, tools);
      return change(
        parts,
        number,
        { state: "called", by: hand, calls: before.calls + 1, isComing: false },
        tools,
      );
    case "stands/begin":
      rejoin(parts, number, tools);
      return change(parts, number, { state: "started", by: hand, begun: tools.now, isComing: false }, tools);
    case "stands/end": {
      const { outcome, grams } = command;
      // Said again, it is corrected: what it counted for is taken back first.
      if (before.outcome) everyone.totals.outcomes[before.outcome] -= 1;
      everyone.totals.grams += (grams ?? 0) - (before.grams ?? 0);
      everyone.totals.outcomes[outcome] += 1;
      if (before.state === "started" && before.begun !== null) secret.lasted.push(tools.now - before.begun);
      secret.order = without(tools.read(secret.order), number);
      change(parts, number, { state: "done", by: hand ?? before.by, outcome, grams }, tools);
      return showPace(parts, tools);
    }
    case "stands/back":
      return putBack(parts, number, tools);
    case "stands/gone":
      return giveUp(parts, number, tools);
  }
}

/** Whoever followed it no longer does: it is called aloud. */
export function unfollow(parts: StandsParts, seat: SeatId, tools: StandsTools): void {
  const owned = Object.entries(tools.read(parts.secret.owners)).filter(([, owner]) => owner === seat);
  for (const [number] of owned) {
    delete parts.secret.owners[number];
    change(parts, Number(number), { isFollowed: false, isComing: false }, tools);
  }
}

export function takeBench(parts: StandsParts, seat: SeatId, tools: StandsTools): void {
  const { secret, host } = parts;
  if (secret.benches.includes(seat)) return;
  secret.benches.push(seat);
  host.benches.push(seat);
  const all: Tickets = tools.publish({ ...tools.read(secret.tickets) });
  parts.seat(seat).bench = { hand: seat, tickets: all };
  showPace(parts, tools);
}

/** What a repairer held goes back to the queue. @param isHere false when the seat is leaving, and its share with it */
export function leaveBench(parts: StandsParts, seat: SeatId, isHere: boolean, tools: StandsTools): void {
  const { secret, host } = parts;
  if (!secret.benches.includes(seat)) return;
  secret.benches = secret.benches.filter((other) => other !== seat);
  host.benches = host.benches.filter((other) => other !== seat);
  if (isHere) parts.seat(seat).bench = null;
  const held = Object.values(tools.read(secret.tickets)).filter(
    ({ by, state }) => by === seat && (state === "called" || state === "started"),
  );
  for (const { number, state } of held)
    if (state === "called") putBack(parts, number, tools);
    // The object is open on a table: the desk ends it.
    else change(parts, number, { by: null }, tools);
  showPace(parts, tools);
}
