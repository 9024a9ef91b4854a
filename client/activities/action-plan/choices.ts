/** What is chosen for an action being written: kept beside its words. */
import { useState } from "preact/hooks";
import { THEMES, type Theme } from "../../../game/scenario/themes.ts";
import type { Drafts } from "../../app/shared/kept-drafts.ts";

export interface Choices {
  readonly theme: Theme | null;
  /** Ranks in the list of prices. */
  readonly cost: number;
  readonly effort: number;
}

const COSTS: readonly number[] = [0, 1, 2, 3];
const EFFORTS: readonly number[] = [1, 2, 3];
const NOTHING: Choices = { theme: null, cost: 1, effort: 1 };

/** What was kept, as far as it is still a choice. */
export function choicesIn(kept: unknown): Choices {
  if (typeof kept !== "object" || kept === null) return NOTHING;
  const { theme, cost, effort } = kept as Partial<Record<keyof Choices, unknown>>;
  return {
    theme: THEMES.find((known) => known === theme) ?? null,
    cost: COSTS.find((known) => known === cost) ?? NOTHING.cost,
    effort: EFFORTS.find((known) => known === effort) ?? NOTHING.effort,
  };
}

export function useChoices(drafts: Drafts, field: string) {
  const [, redraw] = useState(0);
  const keep = (next: Choices | undefined) => {
    drafts.set(field, next);
    redraw((count) => count + 1);
  };
  return {
    chosen: choicesIn(drafts.get(field)),
    choose: (part: Partial<Choices>) => keep({ ...choicesIn(drafts.get(field)), ...part }),
    forget: () => keep(undefined),
  };
}
