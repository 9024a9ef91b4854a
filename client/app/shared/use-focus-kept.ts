/** A gesture often replaces the control that made it: the focus then goes to what stands nearest, never to nowhere. */
import { useEffect } from "preact/hooks";
import type { RefObject } from "preact";

const PLACES = '[tabindex="-1"], button, summary, input, textarea';

/** Ancestors of an element, from the nearest to the whole block. */
function aroundOf(element: Element, block: Element): Element[] {
  const around: Element[] = [];
  for (let one = element.parentElement; one && block.contains(one); one = one.parentElement) around.push(one);
  return around;
}

/** Gives the focus back only when it was lost: nothing that has it ever loses it to this. */
export function useFocusKept(block: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = block;
    if (!current) return;
    let held: Element | null = null;
    let around: Element[] = [];
    const note = (event: FocusEvent) => {
      held = event.target instanceof Element ? event.target : null;
      around = held ? aroundOf(held, current) : [];
    };
    const rescue = () => {
      if (held?.isConnected !== false || document.activeElement !== document.body) return;
      const near = around.find((one) => one.isConnected && one.querySelector(PLACES) !== null);
      near?.querySelector<HTMLElement>(PLACES)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(rescue);
    observer.observe(current, { childList: true, subtree: true });
    current.addEventListener("focusin", note);
    return () => {
      observer.disconnect();
      current.removeEventListener("focusin", note);
    };
  }, []);
}
