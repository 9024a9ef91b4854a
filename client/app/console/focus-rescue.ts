/** Keeps the keyboard's place when the thing that had the focus leaves the page. */
import { useEffect, useRef } from "preact/hooks";
import type { RefObject } from "preact";

/** Gives the focus to `place` only when it was lost: nothing that has it ever loses it to this. */
export function useFocusRescue(place: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    addEventListener("focusin", note);
    return () => removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    const isLost = last.current?.isConnected === false && document.activeElement === document.body;
    if (isLost) place.current?.focus({ preventScroll: true });
  });
}
