/** Pages of actions for the room, at a size read from the back: they turn by themselves until somebody chooses one. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import type { Say } from "../../text/texts.ts";
import { pagesOf } from "./pages-of.ts";

/** More would be too small at 8 m. */
const MOST_WHOLE = 4;
/** Long enough to read four actions aloud. */
const PAGE_MS = 15_000;

interface RoomPagesProps {
  readonly t: Say;
  readonly duels: readonly Duel[];
  readonly look: "ring" | "grid";
  readonly children: (duel: Duel) => ComponentChildren;
}

export function RoomPages({ t, duels, look, children }: RoomPagesProps) {
  const pages = pagesOf(duels, MOST_WHOLE);
  const [turned, turn] = useState(0);
  const [isHeld, hold] = useState(false);
  const { length } = pages;
  const at = turned % Math.max(1, length);
  useEffect(() => {
    if (isHeld || length < 2) return;
    const next = setTimeout(() => turn(at + 1), PAGE_MS);
    return () => clearTimeout(next);
  }, [at, isHeld, length]);
  const shown = pages[at] ?? [];
  return (
    <>
      <ul class={`round-${look}`} data-count={shown.length}>
        {shown.map((duel) => (
          <li key={duel.id} class="card">
            {children(duel)}
          </li>
        ))}
      </ul>
      {length > 1 && (
        <ol class="round-turn" aria-label={t("room-pages")}>
          {pages.map((_, index) => (
            <li key={index}>
              <button
                type="button"
                aria-current={index === at ? "page" : undefined}
                aria-label={t("room-page", { page: index + 1, pages: length })}
                onClick={() => {
                  hold(true);
                  turn(index);
                }}
              >
                {index + 1}
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
