/** Messages under the header: they take a place of their own, stay in sight, and never lie over what one holds. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { scrollToClear } from "./in-sight.ts";

interface TopNoticesProps {
  /** Nothing while there is nothing to say. */
  children: ComponentChildren;
}

export function TopNotices({ children }: TopNoticesProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const notices = box.current;
    if (!notices) return;
    let before = 0;
    const observer = new ResizeObserver(() => {
      const height = notices.offsetHeight;
      keepRoomFor(height);
      // The browser may first hold the page where it was: the next frame says what is covered.
      if (height > before) requestAnimationFrame(() => clear(notices));
      before = height;
    });
    observer.observe(notices);
    return () => {
      observer.disconnect();
      keepRoomFor(0);
    };
  }, []);
  return (
    <div class="top-notices no-print" ref={box}>
      {children}
    </div>
  );
}

/** What takes the focus later is scrolled clear of the messages too. */
function keepRoomFor(height: number): void {
  const { style } = document.documentElement;
  style.scrollPaddingTop = height > 0 ? `calc(${height}px + 1rem)` : "";
  // What else stays at the top stays under them.
  style.setProperty("--notices", `${height}px`);
}

const GAP = 8;
const BARS = ".phone-bar, .console-bar";

/** The main button of the page, and above all what has the focus. */
function clear(notices: HTMLElement): void {
  const main = [...document.querySelectorAll<HTMLElement>("main .button.primary")];
  for (const held of [...main, document.activeElement]) {
    const isInBar = held?.closest(`${BARS}, dialog`) ?? false;
    if (!(held instanceof HTMLElement) || held.tabIndex < 0 || isInBar || notices.contains(held)) continue;
    const roof = notices.getBoundingClientRect().bottom + GAP;
    const column = columnOf(held);
    const floor = Math.min(floorOf(), column?.getBoundingClientRect().bottom ?? Infinity);
    const by = scrollToClear(held.getBoundingClientRect(), roof, floor - GAP);
    if (by !== 0) (column ?? window).scrollBy({ top: by });
  }
}

/** A bar that stays at the bottom of the window hides what is under it. */
function floorOf(): number {
  const bars = [...document.querySelectorAll(BARS)].map((bar) => bar.getBoundingClientRect());
  const kept = bars.filter(({ bottom, height }) => height > 0 && bottom > innerHeight - 1);
  return Math.min(innerHeight, ...kept.map(({ top }) => top));
}

/** What scrolls by itself around an element; undefined when the page does. */
function columnOf(element: HTMLElement): HTMLElement | undefined {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around !== document.body && /auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  return undefined;
}
