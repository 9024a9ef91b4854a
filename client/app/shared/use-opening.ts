/** When another page opens under someone: back to its top, and the focus to its title if it was on the page before. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const isWriting = (element: Element | null) =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && ["text", "number"].includes(element.type));

/**
 * @param page what is shown now; nothing happens while it stays the same
 * @returns the ref of the block that changes
 */
export function useOpening(page: string): RefObject<HTMLDivElement | null> {
  const block = useRef<HTMLDivElement>(null);
  const shown = useRef(page);
  // Read before the page changes: a removed button leaves the focus nowhere, and nothing tells where it was.
  const heldFocus = block.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (isWriting(document.activeElement)) return;
    window.scrollTo({ top: 0 });
    if (heldFocus) block.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  });
  return block;
}
