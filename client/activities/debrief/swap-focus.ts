/** Two contents that take each other's place: the focus follows the person who caused it, and nobody else. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { RefObject } from "preact";

export interface SwapFocus {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Called just before one's own gesture changes the content. */
  readonly follow: () => void;
}

/** @param content what is shown now, by name */
export function useSwapFocus(content: string): SwapFocus {
  const box = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(false);
  const before = useRef(content);
  useLayoutEffect(() => {
    if (before.current === content) return;
    before.current = content;
    if (isFollowing.current) box.current?.querySelector<HTMLElement>("textarea, button")?.focus();
    isFollowing.current = false;
  }, [content]);
  return { box, follow: () => (isFollowing.current = true) };
}
