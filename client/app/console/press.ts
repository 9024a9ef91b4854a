/** What each shortcut does: the same as its button, refused with the same words. */
import type { Asking } from "./control-bar.tsx";
import type { Desk } from "./desk.ts";
import type { Grasp } from "./hand.ts";
import { openScreen } from "./screen-window.ts";
import type { Press } from "./shortcuts.ts";

interface Gestures {
  readonly goOn: () => void;
  readonly onAsk: (what: Asking) => void;
  readonly onHand: Grasp;
}

export function pressOf(desk: Desk, { goOn, onAsk, onHand }: Gestures): Press {
  const { flow, steer, code, isReader, tables } = desk;
  const isRunning = flow.status === "running";
  const isPaused = flow.status === "paused";
  const steers: Press = (shortcut) => {
    if (shortcut === "next" && isRunning) goOn();
    else if (shortcut === "previous" && isRunning) onAsk("previous");
    else if (shortcut === "pause" && (isRunning || isPaused))
      void steer.send({ type: isPaused ? "session/resume" : "session/pause" });
    else if ((shortcut === "longer" || shortcut === "shorter") && (isRunning || isPaused))
      void steer.send({ type: "session/extend", minutes: shortcut === "longer" ? 1 : -1 });
    else if (shortcut === "tell" && flow.status !== "ended") onHand({ on: "room", do: "tell" });
  };
  return (shortcut) => {
    if (typeof shortcut === "object") openTable(tables[shortcut.table - 1]?.id);
    else if (shortcut === "help") onHand({ on: "room", do: "shortcuts" });
    else if (shortcut === "links") onHand({ on: "room", do: "links" });
    else if (shortcut === "screen") openScreen(code);
    else if (!isReader) steers(shortcut);
  };
}

/** Opens or folds a table of the list, and puts the keyboard there: it was asked for. */
function openTable(id: string | undefined): void {
  const details = document.querySelector<HTMLDetailsElement>(`details[data-table="${id}"]`);
  if (!details) return;
  details.open = !details.open;
  details.querySelector("summary")?.focus();
}
