/** What is typed and not sent yet, by place: kept whatever the facilitator opens and whatever happens to the page. */
import { useState } from "preact/hooks";
import type { Drafts as Kept } from "../../app/shared/kept-drafts.ts";

export interface Drafts {
  readonly of: (place: string) => string | undefined;
  readonly set: (place: string, text: string) => void;
  /** Forgets it, unless it was changed since `sent` left. */
  readonly settle: (place: string, sent: string | undefined) => void;
}

export function useDrafts(kept: Kept): Drafts {
  const [, redraw] = useState(0);
  const of = (place: string) => {
    const draft = kept.get(place);
    return typeof draft === "string" ? draft : undefined;
  };
  const set = (place: string, text: string | undefined) => {
    kept.set(place, text);
    redraw((count) => count + 1);
  };
  return {
    of,
    set,
    settle: (place, sent) => {
      if (of(place) === sent) set(place, undefined);
    },
  };
}
