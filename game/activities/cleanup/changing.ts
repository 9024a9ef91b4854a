/** What each command changes: declarations that come, are corrected and go, and the totals that follow them. */
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import { unlikely } from "./doubts.ts";
import { LINES, rounded } from "./lines.ts";
import { othersOf } from "./refuse.ts";
import type { CleanupCommand } from "./schema.ts";
import { placeOf, type Amounts, type CleanupParts, type CleanupTools, type Totals } from "./state.ts";
import type { Declaration } from "./state.ts";

type Declare = Extract<CleanupCommand, { type: "cleanup/declare" }>;

/** What counts, line by line. */
function totalsOf(declarations: readonly Declaration[]): Totals {
  const totals: Totals = {};
  for (const { line, amount, more } of declarations.filter(({ isHidden }) => !isHidden))
    add(totals, line, { amount, more });
  return totals;
}

function add(totals: Totals, line: string, { amount, more }: Amounts): void {
  const before = totals[line] ?? { amount: 0, more: 0 };
  totals[line] = { amount: rounded(before.amount + amount), more: rounded(before.more + more) };
}

/** Writes only the lines that moved: everyone receives what changes here. */
function settle(shown: Totals, now: Totals): void {
  for (const line of new Set([...Object.keys(shown), ...Object.keys(now)])) {
    const [before, after] = [shown[line], now[line]];
    if (!after) delete shown[line];
    else if (before?.amount !== after.amount || before.more !== after.more) shown[line] = after;
  }
}

/** Counts a table again, then the room. */
export function recount(parts: CleanupParts, team: TeamId, tools: CleanupTools): void {
  const { people, read } = tools;
  const { declarations } = read(parts.team(team));
  const seats = people.members(team).map((seat) => read(parts.seat(seat)));
  const counted = (id: string) => {
    const one = declarations[id];
    return one && !one.isHidden ? one : undefined;
  };
  const part = parts.team(team);
  part.read = seats.filter(({ hasRead }) => hasRead).length;
  part.took = seats.filter(({ typed }) => typed.some(counted)).length;
  part.sorted = seats.filter(({ typed }) =>
    typed.some((id) => LINES.get(counted(id)?.line ?? "")?.block === "donnees"),
  ).length;
  settle(part.totals, totalsOf(Object.values(declarations)));
  recountRoom(parts, tools);
}

function recountRoom(parts: CleanupParts, { people, read }: CleanupTools): void {
  const sum: Totals = {};
  const teams = people.teams().map((team) => read(parts.team(team)));
  for (const { totals } of teams)
    for (const [line, amounts] of Object.entries(totals)) add(sum, line, amounts);
  settle(parts.everyone.totals, sum);
  parts.everyone.took = teams.reduce((all, { took }) => all + took, 0);
}

export function declare(parts: CleanupParts, seat: SeatId, command: Declare, tools: CleanupTools): void {
  const team = tools.people.teamOf(seat);
  const { id, isTable } = command;
  const [part, own] = [parts.team(team), parts.seat(seat)];
  const line = present(LINES.get(command.line), "line");
  const bound = present(parts.everyone.bounds[line.bound], "bound");
  const others = othersOf({ team: tools.read(part), seat: tools.read(own) }, command);
  const before = part.declarations[id];
  const [amount, more] = [rounded(command.amount), line.more === null ? 0 : rounded(command.more)];
  part.declarations[id] = {
    ...{ line: line.id, amount, more, isTable },
    isDoubted: unlikely(line, { amount, more, isTable }, bound, others) !== undefined,
    isHidden: before?.isHidden ?? false,
    isAmended: false,
    label: command.label ?? before?.label ?? null,
  };
  if (!own.typed.includes(id) && !before) own.typed.push(id);
  parts.host.known[placeOf(team, id)] = { line: line.id };
  recount(parts, team, tools);
}

export function withdraw(parts: CleanupParts, seat: SeatId, id: string, tools: CleanupTools): void {
  const team = tools.people.teamOf(seat);
  delete parts.team(team).declarations[id];
  parts.team(team).withdrawn.push(id);
  delete parts.host.known[placeOf(team, id)];
  for (const member of tools.people.members(team)) {
    const part = parts.seat(member);
    if (part.typed.includes(id)) part.typed = part.typed.filter((other) => other !== id);
  }
  recount(parts, team, tools);
}

/** The organiser's hand on one declaration. */
export function arrange(
  parts: CleanupParts,
  command: Extract<CleanupCommand, { type: "cleanup/hide" | "cleanup/amend" }>,
  tools: CleanupTools,
): void {
  const one = present(parts.team(command.team).declarations[command.id], "declaration");
  if (command.type === "cleanup/hide") one.isHidden = command.isHidden;
  else {
    one.amount = rounded(command.amount);
    one.more = LINES.get(one.line)?.more === null ? 0 : rounded(command.more);
    one.isAmended = true;
    // The organiser looked: nothing is left to doubt.
    one.isDoubted = false;
  }
  recount(parts, command.team, tools);
}

/** Declarations go with whoever may still correct them; those of the table stay with it. */
export function carry(
  parts: CleanupParts,
  [from, to]: readonly [TeamId, TeamId],
  isTaken: (id: string, one: Declaration) => boolean,
  tools: CleanupTools,
): void {
  if (from === to) return;
  for (const [id, one] of Object.entries(tools.read(parts.team(from)).declarations)) {
    if (!isTaken(id, one) || Object.hasOwn(parts.team(to).declarations, id)) continue;
    parts.team(to).declarations[id] = tools.publish(one);
    delete parts.team(from).declarations[id];
    parts.host.known[placeOf(to, id)] = { line: one.line };
    delete parts.host.known[placeOf(from, id)];
  }
  recount(parts, from, tools);
  recount(parts, to, tools);
}
