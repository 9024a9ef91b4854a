/** When the facilitator opens another question under someone: back to the top, and the focus to the new title. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { RefObject } from "preact";

/**
 * @param title what is asked now; nothing happens while it stays the same
 * @returns the ref of the block that changes
 */
export function useOpening(title: string): RefObject<HTMLDivElement | null> {
  const block = useRef<HTMLDivElement>(null);
  const shown = useRef(title);
  // Read before the page changes: a removed field leaves the focus nowhere, and nothing tells where it was.
  const heldFocus = block.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    window.scrollTo({ top: 0 });
    if (heldFocus) block.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  });
  return block;
}
