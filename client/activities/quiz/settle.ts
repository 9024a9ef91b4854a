/** When the page changes under someone: back to its top, and the focus given to what replaced what held it. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const isWriting = (element: Element | null) =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text");

/**
 * @param view what is shown now; nothing happens while it stays the same
 * @returns the ref of the block that changes; the focus goes to its first `[data-quiz-focus]`
 */
export function useSettle<E extends HTMLElement>(view: string): RefObject<E | null> {
  const block = useRef<E>(null);
  const shown = useRef(view);
  const active = document.activeElement;
  // Read before the page changes: a removed button leaves the focus nowhere, and nothing tells where it was.
  const heldFocus = block.current?.contains(active) ?? false;
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (isWriting(document.activeElement)) return;
    window.scrollTo({ top: 0 });
    if (heldFocus)
      block.current?.querySelector<HTMLElement>("[data-quiz-focus]")?.focus({ preventScroll: true });
  });
  return block;
}
