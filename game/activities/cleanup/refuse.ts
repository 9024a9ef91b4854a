/** Why something cannot be declared, withdrawn, aimed at, or set by the organiser now. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import { impossible, unlikely } from "./doubts.ts";
import { isGuarded, LINES } from "./lines.ts";
import type { CleanupCommand } from "./schema.ts";
import { placeOf, type CleanupEveryone, type CleanupSeat, type CleanupShape } from "./state.ts";
import type { CleanupTeam, Declaration } from "./state.ts";
import { HIGHEST_GOAL, MOST_DECLARATIONS } from "./terms.ts";

/** What a person sends; the rest is the organiser's. */
export type OfPerson = Extract<
  CleanupCommand,
  { type: "cleanup/read" | "cleanup/declare" | "cleanup/withdraw" | "cleanup/goal" }
>;
type OfHost = Exclude<CleanupCommand, OfPerson>;
type Declare = Extract<CleanupCommand, { type: "cleanup/declare" }>;

const isOfPerson = (command: CleanupCommand): command is OfPerson =>
  ["cleanup/read", "cleanup/declare", "cleanup/withdraw", "cleanup/goal"].includes(command.type);

interface Person {
  readonly everyone: CleanupEveryone;
  readonly team: CleanupTeam;
  readonly seat: CleanupSeat;
}

export function refuseCleanup(
  { everyone, team, seat, host }: View<CleanupShape>,
  command: CleanupCommand,
  by: Actor,
): string | undefined {
  if (isOfPerson(command))
    return by.kind === "seat" && team && seat
      ? refusePerson({ everyone, team, seat }, command)
      : "not-allowed";
  return by.kind === "host" && host ? refuseHost(everyone, host, command) : "not-allowed";
}

function refusePerson(person: Person, command: OfPerson): string | undefined {
  const { everyone, seat, team } = person;
  if (command.type === "cleanup/read") return seat.hasRead ? "archives-read" : undefined;
  if (!seat.hasRead) return "archives-unread";
  if (command.type === "cleanup/goal") {
    if (everyone.step === "balance") return "cleanup-closed";
    if (command.goal === null) return team.goal ? undefined : "goal-none";
    const { amount } = command.goal;
    return Number.isInteger(amount) && amount >= 1 && amount <= HIGHEST_GOAL ? undefined : "goal-out";
  }
  if (everyone.step === "archives") return "cleanup-not-open";
  if (everyone.step === "balance") return "cleanup-closed";
  return command.type === "cleanup/withdraw"
    ? refuseOwn(person, command.id)
    : refuseDeclaring(person, command);
}

/** One's own, or the table's: nobody touches what another typed for themselves. */
function refuseOwn({ team, seat }: Person, id: string): string | undefined {
  const known = ownProperty(team.declarations, id);
  return known && (known.isTable || seat.typed.includes(id)) ? undefined : "declaration-unknown";
}

const ownProperty = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

function refuseDeclaring(person: Person, command: Declare): string | undefined {
  const { everyone, team, seat } = person;
  const line = LINES.get(command.line);
  const bound = line && ownProperty(everyone.bounds, line.bound);
  if (!line || !bound) return "not-in-form";
  if (isGuarded(line) && everyone.archives.validated !== "yes") return "archives-not-validated";
  if (team.withdrawn.includes(command.id)) return "declaration-withdrawn";
  const before = ownProperty(team.declarations, command.id);
  if (before && (before.isTable !== command.isTable || refuseOwn(person, command.id)))
    return "declaration-unknown";
  if (!before && seat.typed.length >= MOST_DECLARATIONS) return "declarations-full";
  const others = othersOf(person, command);
  if (line.rival !== null && others.some((other) => other.line === line.rival)) return "counted-otherwise";
  const wrong = impossible(line, command, bound);
  if (wrong !== undefined) return wrong;
  return command.isConfirmed ? undefined : unlikely(line, command, bound, others);
}

/** What the same author declared besides, and that counts. */
export function othersOf(
  { team, seat }: Pick<Person, "team" | "seat">,
  { id, isTable }: Pick<Declare, "id" | "isTable">,
): readonly Declaration[] {
  return Object.entries(team.declarations)
    .filter(([other, { isHidden }]) => other !== id && !isHidden)
    .filter(([other, one]) => (isTable ? one.isTable : !one.isTable && seat.typed.includes(other)))
    .map(([, one]) => one);
}

function refuseHost(
  everyone: CleanupEveryone,
  host: CleanupShape["host"],
  command: OfHost,
): string | undefined {
  if (command.type !== "cleanup/hide" && command.type !== "cleanup/amend") return undefined;
  const known = ownProperty(host.known, placeOf(command.team, command.id));
  const line = known && LINES.get(known.line);
  const bound = line && ownProperty(everyone.bounds, line.bound);
  if (!line || !bound) return "declaration-unknown";
  return command.type === "cleanup/amend" ? impossible(line, command, bound) : undefined;
}
