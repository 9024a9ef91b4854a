/** Two people of a session do not bear the same pseudonym. */
import type { SeatId } from "../../game/engine/actors.ts";
import type { State } from "../../game/engine/session.ts";
import type { Words } from "../../game/engine/words.ts";

const plain = (text: string) => text.normalize("NFKC").toLocaleLowerCase().replace(/\s+/g, " ").trim();

/** @param own may keep their own name, or change its case */
/** The seat that bears a pseudonym. */
export const seatNamed = (name: string, state: State, words: Words): SeatId | undefined =>
  Object.entries(state.host.roster).find(
    ([, entry]) => plain(words.get(entry.name) ?? "") === plain(name),
  )?.[0];

export function isTaken(name: string, state: State, words: Words, own?: SeatId): boolean {
  return Object.entries(state.host.roster).some(
    ([seat, entry]) => seat !== own && plain(words.get(entry.name) ?? "") === plain(name),
  );
}
