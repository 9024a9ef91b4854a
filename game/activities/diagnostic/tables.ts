/** A table's values: how many must speak, who does, and what becomes of it all when people or tables move. */
import type { People } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import type { DiagnosticParts, DiagnosticTeam, DiagnosticTools, Value } from "./state.ts";

export const newTeam = (): DiagnosticTeam => ({ values: {}, done: 0 });

/** Two others, or everybody else at a smaller table: nobody when somebody is alone. */
export const awaitedOf = (value: Pick<Value, "by">, members: readonly SeatId[]) =>
  Math.min(2, members.filter((seat) => seat !== value.by).length);

const isSame = (a: Value["cell"], b: Value["cell"]) =>
  a?.importance === b?.importance && a?.performance === b?.performance;

/** Once heard, a value stays the table's. */
function hear(value: Value, members: readonly SeatId[]): void {
  const spoke = value.confirms.length + value.objections.length;
  if (!value.isHeard && members.length > 0 && spoke >= awaitedOf(value, members)) value.isHeard = true;
}

/** A new proposal asks everybody again; a disagreement stays until its author agrees. */
export function propose(team: DiagnosticTeam, item: string, { cell, by }: Pick<Value, "cell" | "by">): void {
  const before = team.values[item];
  team.values[item] = {
    ...{ number: (before?.number ?? 0) + 1, cell, by, confirms: [], isHeard: false },
    objections: before?.objections.filter((objection) => objection.by !== by) ?? [],
  };
}

export function confirm(value: Value, seat: SeatId): void {
  value.confirms = [...value.confirms.filter((other) => other !== seat), seat];
  value.objections = value.objections.filter(({ by }) => by !== seat);
}

export function object(value: Value, seat: SeatId, reason: string | null): void {
  value.confirms = value.confirms.filter((other) => other !== seat);
  value.objections = [
    ...value.objections.filter(({ by }) => by !== seat),
    // Another's reason, kept without its author, never takes the place of a new one.
    { by: seat, reason },
  ];
}

/** After anybody spoke, came or went: which values are the table's, and how many the room sees settled. */
export function settle(parts: DiagnosticParts, team: TeamId, people: People): void {
  const { values } = parts.team(team);
  const members = people.members(team);
  for (const value of Object.values(values)) hear(value, members);
  const settled = Object.values(values).filter(({ isHeard }) => isHeard).length;
  if (parts.screen.settled[team] !== settled) parts.screen.settled[team] = settled;
}

/** Somebody left the table: what they confirmed goes with them, what they disagreed with stays without them. */
export function withdraw(value: Value, seat: SeatId): void {
  if (value.by === seat) value.by = null;
  value.confirms = value.confirms.filter((other) => other !== seat);
  for (const objection of value.objections) if (objection.by === seat) objection.by = null;
}

/** Counts again who went through every item. */
export function recount(
  parts: DiagnosticParts,
  { config, people }: DiagnosticTools,
  arriving?: SeatId,
): void {
  for (const team of people.teams()) {
    const members = people.members(team).filter((seat) => seat !== arriving);
    parts.team(team).done = members.filter(
      (seat) => Object.keys(parts.seat(seat).answers).length === config.items.length,
    ).length;
  }
  parts.everyone.done = people.teams().reduce((sum, team) => sum + parts.team(team).done, 0);
}

/** The joined table keeps its own values; another value of the other's is a disagreement, and is kept as one. */
export function mergeTables(
  parts: DiagnosticParts,
  from: TeamId,
  into: TeamId,
  tools: DiagnosticTools,
): void {
  const target = parts.team(into);
  for (const [item, value] of Object.entries(tools.publish(parts.team(from).values))) {
    const own = target.values[item];
    if (!own) target.values[item] = value;
    else {
      own.objections.push(...value.objections);
      if (!isSame(own.cell, value.cell)) own.objections.push({ by: null, reason: null });
    }
  }
  settle(parts, into, tools.people);
}

/** The new table starts with a copy; voices stay with those who gave them. */
export function splitTable(parts: DiagnosticParts, from: TeamId, to: TeamId, tools: DiagnosticTools): void {
  const members = tools.people.members(to);
  const values = tools.publish(parts.team(from).values);
  for (const value of Object.values(values)) {
    const voices = [value.by, ...value.confirms, ...value.objections.map(({ by }) => by)];
    for (const seat of voices) if (seat !== null && !members.includes(seat)) withdraw(value, seat);
  }
  parts.team(to).values = values;
  settle(parts, to, tools.people);
}
