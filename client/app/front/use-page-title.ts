/** Tells a new page of the front door: the browser's title, and the focus on its h1 when one arrives by a link. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

let isFirstPage = true;

/** @returns the ref of the page's h1, which must take tabIndex -1 */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // The first page is announced by the browser itself.
    if (!isFirstPage) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    isFirstPage = false;
  }, []);
  return heading;
}
