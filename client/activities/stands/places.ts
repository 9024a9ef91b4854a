/** Which stands are free now, and which three are proposed first. */
import type { StandsEveryone, Visit } from "../../../game/activities/stands/state.ts";
import { STALE_MS } from "../../../game/activities/stands/terms.ts";
import type { StandText } from "./room.ts";

/** People at a stand now; somebody who vanished no longer counts after a while. */
export const peopleAt = ({ inside }: Pick<StandsEveryone, "inside">, stand: string, now: number): number =>
  (inside[stand] ?? []).filter((at) => now - at < STALE_MS).length;

const PROPOSED = 3;

/** Not yet visited, the least busy first; two people side by side are not all sent to the same one. */
export function proposed(
  room: readonly StandText[],
  visit: Visit,
  everyone: Pick<StandsEveryone, "inside">,
  { now, seat }: { readonly now: number; readonly seat: string },
): readonly StandText[] {
  const turn = Number(seat.replace(/\D/g, "")) || 0;
  const turned = room
    .map((_, index) => room[(index + turn) % room.length])
    .filter((one) => one !== undefined);
  return turned
    .filter(({ id }) => !visit.finished.includes(id))
    .toSorted((a, b) => peopleAt(everyone, a.id, now) - peopleAt(everyone, b.id, now))
    .slice(0, PROPOSED);
}
