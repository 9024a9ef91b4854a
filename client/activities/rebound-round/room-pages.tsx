/** Pages of actions for the room, at a size read from the back: they turn by themselves until somebody chooses one. */
import type { ComponentChildren } from "preact";
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import type { Say } from "../../text/texts.ts";
import { RoomTurn, useTurning } from "../../ui/room-turn.tsx";
import { pagesOf } from "./pages-of.ts";

/** More would be too small at 8 m. */
const MOST_WHOLE = 4;

interface RoomPagesProps {
  readonly t: Say;
  readonly duels: readonly Duel[];
  readonly look: "ring" | "grid";
  readonly children: (duel: Duel) => ComponentChildren;
}

export function RoomPages({ t, duels, look, children }: RoomPagesProps) {
  const pages = pagesOf(duels, MOST_WHOLE);
  const turning = useTurning(pages.length);
  const shown = pages[turning.at] ?? [];
  return (
    <>
      <ul class={`round-${look}`} data-count={shown.length}>
        {shown.map((duel) => (
          <li key={duel.id} class="card">
            {children(duel)}
          </li>
        ))}
      </ul>
      <RoomTurn t={t} turning={turning} />
    </>
  );
}
