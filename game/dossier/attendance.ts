/** How many came and how many were there at once, from the commands that a session accepted: numbers, nobody's name. */
import type { SeatId } from "../engine/actors.ts";
import type { JournalEntry } from "../engine/replay.ts";

export interface Headcount {
  /** Places taken by people over the session; somebody who came back on another device may count twice. */
  readonly came: number;
  /** Most people seated at once. */
  readonly peak: number;
  /** Seated after the last command. */
  readonly last: number;
}

interface Hall {
  readonly people: Set<SeatId>;
  readonly knocks: Set<SeatId>;
  arrivals: number;
  isLocked: boolean;
  came: number;
  peak: number;
}

export function headcount(entries: readonly Pick<JournalEntry, "by" | "act">[]): Headcount {
  const hall: Hall = {
    ...{ people: new Set(), knocks: new Set() },
    ...{ arrivals: 0, isLocked: false, came: 0, peak: 0 },
  };
  for (const entry of entries) follow(hall, entry);
  return { came: hall.came, peak: hall.peak, last: hall.people.size };
}

function follow(hall: Hall, { by, act }: Pick<JournalEntry, "by" | "act">): void {
  if (act.kind !== "session") return;
  const { command } = act;
  switch (command.type) {
    case "session/join":
      return arrive(hall, command.isBot);
    case "session/admit":
      hall.knocks.delete(command.seat);
      if (command.isAdmitted) sit(hall, command.seat);
      return;
    case "session/lock":
      hall.isLocked = command.isLocked;
      if (!command.isLocked) openAgain(hall);
      return;
    case "session/withdraw":
      hall.knocks.delete(seatOf(by));
      return;
    case "session/leave":
      hall.people.delete(seatOf(by));
      return;
    case "session/removeSeat":
    case "session/release":
      hall.people.delete(command.seat);
      return;
    default:
      return;
  }
}

const seatOf = (by: string): SeatId => by.replace(/^seat\//, "");

/** The n-th to arrive has the seat `s<n>`, seated at once or waiting at a locked door; bots have theirs too. */
function arrive(hall: Hall, isBot: boolean): void {
  hall.arrivals += 1;
  const seat = `s${hall.arrivals}`;
  if (hall.isLocked) hall.knocks.add(seat);
  else if (!isBot) sit(hall, seat);
}

function sit(hall: Hall, seat: SeatId): void {
  hall.people.add(seat);
  hall.came += 1;
  hall.peak = Math.max(hall.peak, hall.people.size);
}

function openAgain(hall: Hall): void {
  for (const seat of hall.knocks) sit(hall, seat);
  hall.knocks.clear();
}
