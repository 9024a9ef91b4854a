/** Pages of the écran that turn by themselves until somebody chooses one. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../text/texts.ts";

/** Long enough to read four things aloud. */
const PAGE_MS = 15_000;

export interface Turning {
  /** The page that shows. */
  readonly at: number;
  readonly pages: number;
  readonly choose: (page: number) => void;
}

export function useTurning(pages: number): Turning {
  const [turned, turn] = useState(0);
  const [isHeld, hold] = useState(false);
  const at = turned % Math.max(1, pages);
  useEffect(() => {
    if (isHeld || pages < 2) return;
    const next = setTimeout(() => turn(at + 1), PAGE_MS);
    return () => clearTimeout(next);
  }, [at, isHeld, pages]);
  const choose = (page: number) => {
    hold(true);
    turn(page);
  };
  return { at, pages, choose };
}

/** @param words the beginning of two sentences: `<words>-pages` and `<words>-page` */
export function RoomTurn({
  t,
  turning: { at, pages, choose },
  words = "room",
}: {
  readonly t: Say;
  readonly turning: Turning;
  readonly words?: string;
}) {
  if (pages < 2) return null;
  return (
    <ol class="room-turn" aria-label={t(`${words}-pages`)}>
      {Array.from({ length: pages }, (_, index) => (
        <li key={index}>
          <button
            type="button"
            aria-current={index === at ? "page" : undefined}
            aria-label={t(`${words}-page`, { page: index + 1, pages })}
            onClick={() => choose(index)}
          >
            {index + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}
