/** A presenter's remote speaks with keys: which of them mean something here. */

export interface KeyPress {
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
}: KeyPress): "next" | "previous" | undefined {
  if (repeat || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === "PageDown" || key === "ArrowRight") return "next";
  return key === "PageUp" || key === "ArrowLeft" ? "previous" : undefined;
}
