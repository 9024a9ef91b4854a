/** Two people of a session, those who wait at the door included, do not bear the same pseudonym. */
import type { SeatId } from "../../game/engine/actors.ts";
import type { State } from "../../game/engine/session.ts";
import type { Words } from "../../game/engine/words.ts";

const plain = (text: string) => text.normalize("NFKC").toLocaleLowerCase().replace(/\s+/g, " ").trim();

type Named = Readonly<Record<SeatId, { readonly name: string }>>;

/** The seats that bear a pseudonym: one at most. */
const bearing = (name: string, people: Named, words: Words) =>
  Object.entries(people).flatMap(([seat, entry]) =>
    plain(words.get(entry.name) ?? "") === plain(name) ? [seat] : [],
  );

/** The seat that bears a pseudonym. */
export const seatNamed = (name: string, { host }: State, words: Words): SeatId | undefined =>
  bearing(name, host.roster, words)[0];

/** @param own may keep their own name, or change its case */
export const isTaken = (name: string, { host }: State, words: Words, own?: SeatId): boolean =>
  bearing(name, { ...host.roster, ...host.knocks }, words).some((seat) => seat !== own);
