/** The écran's board seen nearer: where the year's story tells, or where keys and buttons take the view. */
import "./board-window.css";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { mayMove } from "../../app/shared/moment.ts";
import type { Say } from "../../text/texts.ts";
import { CAMERA_KEYS, storyOf } from "./board-camera.ts";
import { flowsOf } from "./board-flows.ts";
import { WHOLE } from "./board-places.ts";
import type { BoardView } from "./board-view.ts";
import type { MovingBeat } from "./beats.ts";
import type { Box } from "../../stage/geometry.ts";

interface Seen {
  readonly seen: Box | undefined;
  /** One of the keys: nearer, farther, aside, or all of it again. */
  readonly press: (key: string) => void;
}

/** Where nobody asked for less motion, the view goes to what each beat tells, and stays where somebody took it until the next one. */
export function useSeen(view: BoardView, beat: MovingBeat | undefined, turn: number): Seen {
  const [taken, take] = useState<Box>();
  useEffect(() => take(undefined), [beat, turn]);
  const seen = taken ?? (mayMove() ? toldIn(view, beat) : undefined);
  return { seen, press: (key) => take(CAMERA_KEYS[key]?.(seen ?? WHOLE) ?? seen) };
}

/** The last beat sums all of them up: it is told from farther away. */
function toldIn({ movements }: BoardView, beat: MovingBeat | undefined): Box | undefined {
  if (!movements || !beat || beat === "where") return undefined;
  return storyOf(flowsOf(movements[beat], beat));
}

interface BoardWindowProps extends Pick<Seen, "press"> {
  readonly t: Say | undefined;
  readonly children: ComponentChildren;
}

/** Keys act on it once it has the focus, and on nothing else. */
export function BoardWindow({ t, press, children }: BoardWindowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.key in CAMERA_KEYS) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    press(event.key);
  };
  return (
    <div
      class="mandate-window"
      tabIndex={t ? 0 : undefined}
      role="group"
      aria-label={t?.("window")}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

const BUTTONS = [
  { key: "+", name: "nearer" },
  { key: "-", name: "farther" },
  { key: "0", name: "whole" },
];

/** By hand, what the keys do. */
export const CameraButtons = ({ t, press }: Pick<BoardWindowProps, "t" | "press">) =>
  t ? (
    <div class="mandate-zoom">
      {BUTTONS.map(({ key, name }) => (
        <button key={key} type="button" title={t(name)} aria-label={t(name)} onClick={() => press(key)}>
          <span aria-hidden="true">{t(`${name}-sign`)}</span>
        </button>
      ))}
    </div>
  ) : null;
