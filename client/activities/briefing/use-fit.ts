/** Writes a page as large as it may be without being cut: tries sizes from the largest, on each change of window. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Sizes of screen.css: `data-size="0"` is the largest, from 4 on the picture is left out. */
const SIZES = 7;

/** @param content what the element shows; a new one is measured again */
export function useFit(content: unknown): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const page = element.current;
    if (!page) return;
    const fit = () => {
      for (let size = 0; size < SIZES; size += 1) {
        page.dataset.size = String(size);
        if (page.scrollHeight <= page.clientHeight + 1) return;
      }
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(page);
    // The house's font is a little wider than the first one.
    document.fonts.addEventListener("loadingdone", fit);
    return () => {
      watcher.disconnect();
      document.fonts.removeEventListener("loadingdone", fit);
    };
  }, [content]);
  return element;
}
