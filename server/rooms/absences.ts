/** Whose device is away, and since when: the server's memory alone, so that a restart counts from its own start. */
import type { Held } from "../../game/engine/activity.ts";
import type { SeatId } from "../../game/engine/actors.ts";
import type { Listener } from "./broadcast.ts";

/** Milliseconds since a seat's last device went; undefined while one is here. */
export type Absences = (seat: SeatId) => number | undefined;

export class Away {
  readonly #now: () => number;
  readonly #start: number;
  readonly #since = new Map<SeatId, number>();

  /** @param now a monotonic clock in milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#start = now();
  }

  left(seats: readonly SeatId[]): void {
    for (const seat of seats) this.#since.set(seat, this.#now());
  }

  among(guests: readonly Pick<Listener, "connection">[]): Absences {
    const here = new Set(guests.flatMap(({ connection }) => connection.seats));
    return (seat) => (here.has(seat) ? undefined : this.#now() - (this.#since.get(seat) ?? this.#start));
  }
}

/** A visit that ended may come back from a cut, no more; one under way may be a telephone asleep in a pocket. */
const PATIENCE: Readonly<Record<Held, number>> = { nothing: 10_000, visit: 20 * 60_000, place: Infinity };

/** Whose place is given first: ended visits before the others, then who went away first. */
export function goneFirst(
  seats: readonly SeatId[],
  held: (seat: SeatId) => Held,
  absences: Absences,
): SeatId | undefined {
  const gone = seats.flatMap((seat) => {
    const [what, away] = [held(seat), absences(seat)];
    return away !== undefined && away >= PATIENCE[what] ? [{ seat, what, away }] : [];
  });
  const ended = gone.filter(({ what }) => what === "nothing");
  return (ended.length > 0 ? ended : gone).toSorted((a, b) => b.away - a.away)[0]?.seat;
}
