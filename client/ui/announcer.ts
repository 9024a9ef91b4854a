/** Lines for screen readers: kept a moment so that none is lost, and never twice the same text in a row. */
import { signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";

export interface Announcer {
  readonly polite: ReadonlySignal<string>;
  readonly assertive: ReadonlySignal<string>;
  /** `urgent` cuts in: keep it for the end of time and for what is lost. */
  say: (text: string, urgent?: boolean) => void;
}

/** Two events of one patch are one announcement: the second would erase the first before it is read. */
const TOGETHER = 150;

/** One for a door; LiveRegion shows it. */
export function createAnnouncer(): Announcer {
  const polite = createLine();
  const assertive = createLine();
  return {
    polite: polite.shown,
    assertive: assertive.shown,
    say: (text, urgent = false) => (urgent ? assertive : polite).add(text),
  };
}

function createLine() {
  const shown = signal("");
  let waiting: string[] = [];
  const flush = () => {
    shown.value = differing(shown.value, waiting.join(" "));
    waiting = [];
  };
  const add = (text: string) => {
    if (waiting.length === 0) setTimeout(flush, TOGETHER);
    waiting.push(text);
  };
  return { shown, add };
}

/** Readers skip a region whose text did not change: a no-break space at the end makes it new, and is silent. */
export const differing = (before: string, text: string) => (text === before ? `${text}\u00a0` : text);
