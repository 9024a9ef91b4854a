/** Nothing typed on this device outlives the session, nor a seat that is no longer its own. */
import { useEffect } from "preact/hooks";
import { forgetDrafts, forgetKept } from "../shared/kept-drafts.ts";

interface Played {
  /** Whether the server has said who plays here. */
  readonly isKnown: boolean;
  readonly hasEnded: boolean;
  readonly seats: readonly string[];
}

export function useDraftsForgotten(code: string, { isKnown, hasEnded, seats }: Played): void {
  useEffect(() => {
    if (!isKnown) return;
    forgetDrafts(code, seats);
    forgetKept(code, seats);
  }, [isKnown]);
  useEffect(() => {
    if (!hasEnded) return;
    forgetDrafts(code);
    // Nobody's turn shows any more: on a device of several people, what is kept would be read by the next.
    if (seats.length > 1) forgetKept(code);
  }, [hasEnded]);
}
