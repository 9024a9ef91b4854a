/** A visitor among the stands: opens one, ends it, keeps a message, leaves; what happened inside was never sent. */
import type { SeatId } from "../../engine/actors.ts";
import { addTicket, change, giveUp, leaveBench, takeBench, unfollow } from "./queue.ts";
import type { OfVisitor } from "./refuse.ts";
import { LAID, STALE_MS } from "./terms.ts";
import { isVisiting, newVisit, type StandsParts, type StandsTools } from "./state.ts";

export function applyVisitor(parts: StandsParts, command: OfVisitor, seat: SeatId, tools: StandsTools): void {
  switch (command.type) {
    case "stands/open":
      return open(parts, seat, command.stand, tools);
    case "stands/close":
      return close(parts, seat, tools);
    case "stands/finish":
      return finish(parts, seat, command.stand, tools);
    case "stands/keep":
      return keep(parts, seat, command, tools);
    case "stands/leave":
      return leave(parts, seat, tools);
    case "stands/ticket":
      greet(parts, seat, tools);
      return addTicket(parts, command, seat, tools);
    case "stands/come":
      return change(parts, command.number, { isComing: true }, tools);
    case "stands/drop":
      return giveUp(parts, command.number, tools);
    case "stands/bench":
      return command.isOn ? takeBench(parts, seat, tools) : leaveBench(parts, seat, true, tools);
  }
}

/** The first gesture of a visit makes a visitor. */
function greet(parts: StandsParts, seat: SeatId, { read }: StandsTools): void {
  if (!isVisiting(read(parts.seat(seat)))) parts.everyone.totals.visitors += 1;
}

/** Gives the place at a stand back; somebody who vanished gives it back by the time alone. */
export function standUp(parts: StandsParts, seat: SeatId, { read }: StandsTools): void {
  const { open: at } = read(parts.seat(seat)).visit;
  if (!at) return;
  const inside = read(parts.everyone.inside)[at.stand] ?? [];
  const place = inside.indexOf(at.at);
  if (place >= 0) parts.everyone.inside[at.stand] = inside.toSpliced(place, 1);
}

function open(parts: StandsParts, seat: SeatId, stand: string, tools: StandsTools): void {
  greet(parts, seat, tools);
  standUp(parts, seat, tools);
  parts.seat(seat).visit.open = { stand, at: tools.now };
  const inside = tools.read(parts.everyone.inside)[stand] ?? [];
  parts.everyone.inside[stand] = [...inside.filter((at) => tools.now - at < STALE_MS), tools.now];
  parts.host.opened[stand] = (parts.host.opened[stand] ?? 0) + 1;
}

function close(parts: StandsParts, seat: SeatId, tools: StandsTools): void {
  standUp(parts, seat, tools);
  parts.seat(seat).visit.open = null;
}

/** Ended once for each visit: to play it again is free, and counts once. */
function finish(parts: StandsParts, seat: SeatId, stand: string, tools: StandsTools): void {
  close(parts, seat, tools);
  const { visit } = parts.seat(seat);
  if (visit.finished.includes(stand)) return;
  visit.finished.push(stand);
  parts.everyone.totals.finished += 1;
  parts.team(tools.people.teamOf(seat)).finished += 1;
}

function keep(
  parts: StandsParts,
  seat: SeatId,
  { stand, message }: { readonly stand: string; readonly message: string },
  { read }: StandsTools,
): void {
  const before = read(parts.seat(seat)).visit.kept[stand];
  if (before === message) return;
  const kept = (parts.host.kept[stand] ??= {});
  // Changed one's mind: the wall keeps its piece, with other words.
  if (before !== undefined) kept[before] = (kept[before] ?? 1) - 1;
  else {
    parts.everyone.totals.kept += 1;
    parts.screen.laid = [...read(parts.screen).laid, stand].slice(-LAID);
  }
  kept[message] = (kept[message] ?? 0) + 1;
  parts.seat(seat).visit.kept[stand] = message;
  parts.screen.last = { stand, message };
}

function leave(parts: StandsParts, seat: SeatId, tools: StandsTools): void {
  const wasHere = isVisiting(tools.read(parts.seat(seat)));
  standUp(parts, seat, tools);
  unfollow(parts, seat, tools);
  const part = parts.seat(seat);
  part.visit = newVisit();
  part.tickets = {};
  if (wasHere) part.passages += 1;
}
