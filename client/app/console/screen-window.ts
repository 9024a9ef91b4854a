/** The écran's own window, opened from here: where it lies, and whether the room also reads the console. */
import { siteUrl } from "../../site.ts";
import { useEffect, useState } from "preact/hooks";

/** A display's usable place, as a window on it knows it; browsers that keep it to themselves leave it out. */
interface Display {
  readonly availLeft?: number;
  readonly availTop?: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** Several displays, the desktop going from one to the next. */
  readonly isExtended?: boolean;
}

interface Spot {
  readonly screenX: number;
  readonly screenY: number;
  readonly outerWidth: number;
  readonly outerHeight: number;
}

/** `alone`: this computer has one display; `same`: both windows lie on one. Otherwise nothing is worth a word, or known. */
export type Overlap = "alone" | "same" | undefined;

export function overlapOf(console: Spot, display: Display, other: Spot): Overlap {
  if (display.isExtended === false) return "alone";
  const { availLeft, availTop, availWidth, availHeight } = display;
  if (availLeft === undefined || availTop === undefined) return undefined;
  // Some systems (Wayland) tell windows nothing of where they are.
  if ([console, other].every(({ screenX, screenY }) => screenX === 0 && screenY === 0)) return undefined;
  const [x, y] = [other.screenX + other.outerWidth / 2, other.screenY + other.outerHeight / 2];
  const isInside =
    x >= availLeft && x < availLeft + availWidth && y >= availTop && y < availTop + availHeight;
  return isInside ? "same" : undefined;
}

let opened: Window | null = null;

/** @returns whether the browser let a window open */
export function openScreen(code: string): boolean {
  opened = window.open(siteUrl(`/ecran/${code}`), `trois-tiers-ecran-${code}`, "popup,width=1280,height=720");
  return opened !== null;
}

const LOOK_MS = 3_000;

/** What is known while the window opened from this page is there; a page that was loaded again no longer knows it. */
export function useScreenOverlap(): Overlap {
  const [overlap, setOverlap] = useState<Overlap>();
  useEffect(() => {
    const look = () => setOverlap(opened && !opened.closed ? overlapOf(window, screen, opened) : undefined);
    const looking = setInterval(look, LOOK_MS);
    return () => clearInterval(looking);
  }, []);
  return overlap;
}
