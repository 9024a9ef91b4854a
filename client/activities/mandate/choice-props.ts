/** The pages of the year's choice, and what each works with. */
import type { Mandate } from "./acting.ts";
import type { Actions } from "./texts.ts";

export type Page =
  | { readonly name: "list" | "table" | "dilemma" | "stock" | "offers" | "holding" | "captain" }
  | { readonly name: "card"; readonly id: string };

export interface ChoiceProps {
  readonly mandate: Mandate;
  readonly actions: Actions;
  /** Undefined: where the choice stands now. */
  readonly go: (page: Page | undefined) => void;
  readonly back: () => void;
}
