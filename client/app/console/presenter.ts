/** A presenter's remote speaks with keys: which of them mean something here. */
import { useEffect, useRef } from "preact/hooks";

type PresenterKey = "next" | "previous";

interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Remotes send page or arrow keys; « . » and « b » (black screen) mean nothing here. */
export function presenterKey({
  key,
  repeat,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyPress): PresenterKey | undefined {
  if (repeat || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === "PageDown" || key === "ArrowRight") return "next";
  return key === "PageUp" || key === "ArrowLeft" ? "previous" : undefined;
}

const TYPES_OR_CHOOSES = "input, textarea, select, [contenteditable], [role=slider], dialog";

/** Calls back on a remote's key, unless one is writing, choosing, or answering a dialog. */
export function usePresenter(onKey: (key: PresenterKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = presenterKey(event);
      const isHeld = event.target instanceof Element && event.target.closest(TYPES_OR_CHOOSES) !== null;
      if (!key || isHeld || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      latest.current(key);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
