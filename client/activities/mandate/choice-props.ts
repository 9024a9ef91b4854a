/** What each page of the year's choice works with. */
import type { Mandate } from "./acting.ts";
import type { Actions } from "./texts.ts";

export interface ChoiceProps {
  readonly mandate: Mandate;
  readonly actions: Actions;
  readonly back: () => void;
}
