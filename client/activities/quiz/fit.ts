/** A projected page cannot scroll: when its words are too many, they step down until all can be seen. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Shares of the full size. The smallest is still read from the back of a meeting room. */
const STEPS = [1, 0.92, 0.85, 0.78, 0.7];

/** @returns the ref of the page; each of its children marked `[data-fit]` must hold what it shows */
export function useFit<E extends HTMLElement>(): RefObject<E | null> {
  const page = useRef<E>(null);
  useLayoutEffect(() => {
    const fit = () => {
      if (page.current) fitPage(page.current);
    };
    fit();
    addEventListener("resize", fit);
    // The house's font comes after the first picture, and is a little wider.
    document.fonts.addEventListener("loadingdone", fit);
    return () => {
      removeEventListener("resize", fit);
      document.fonts.removeEventListener("loadingdone", fit);
    };
  });
  return page;
}

function fitPage(page: HTMLElement): void {
  for (const part of page.querySelectorAll<HTMLElement>("[data-fit]")) {
    for (const step of STEPS) {
      part.style.setProperty("--fit", String(step));
      if (part.scrollHeight <= part.clientHeight + 1) break;
    }
  }
}
