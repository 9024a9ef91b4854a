/** Who this device plays for: the pseudonyms of its seats, and the table where each sits. */
import type { Parts } from "../session-view.ts";

export interface Person {
  readonly seat: string;
  readonly name: string;
  readonly team: string;
}

/** A seat that no table holds any more was freed: it is left out. */
export function peopleHere(
  seats: readonly string[],
  teams: Parts["teams"],
  word: (id: string | undefined) => string,
): Person[] {
  return seats.flatMap((seat) => {
    const found = Object.entries(teams).find(([, { members }]) => members[seat] !== undefined);
    return found ? [{ seat, team: found[0], name: word(found[1].members[seat]) }] : [];
  });
}
