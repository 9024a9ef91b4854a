/** Nothing typed on this device outlives the session, nor a seat that is no longer its own. */
import { useEffect } from "preact/hooks";
import { forgetDrafts } from "../shared/kept-drafts.ts";

interface Played {
  /** Whether the server has said who plays here. */
  readonly isKnown: boolean;
  readonly hasEnded: boolean;
  readonly seats: readonly string[];
}

export function useDraftsForgotten(code: string, { isKnown, hasEnded, seats }: Played): void {
  useEffect(() => {
    if (isKnown) forgetDrafts(code, seats);
  }, [isKnown]);
  useEffect(() => {
    if (hasEnded) forgetDrafts(code);
  }, [hasEnded]);
}
