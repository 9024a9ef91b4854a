/** Finding one action among ninety: by words, theme, tier and price. */
import { folded } from "../../app/shared/folded.ts";
import { THEMES, type Theme } from "../../../game/scenario/themes.ts";
import type { Action, Tier } from "./catalogue.ts";

export interface Filters {
  readonly text: string;
  readonly theme: Theme | null;
  /** Any of them; none means all. */
  readonly tiers: readonly Tier[];
  /** Only what the table can still pay. */
  readonly isPayable: boolean;
}

export const NO_FILTER: Filters = { text: "", theme: null, tiers: [], isPayable: false };

/** Filters of the panel, that is all but theme and words. */
export const filterCount = ({ tiers, isPayable }: Filters): number => tiers.length + (isPayable ? 1 : 0);

export const isFiltered = (filters: Filters): boolean =>
  filters.text.trim() !== "" || filters.theme !== null || filterCount(filters) > 0;

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(" ")
    .filter((word) => word.length > 1);

/** What of an action is searched, folded once. */
export const searchTextOf = ({ title, summary, indicator, rebound }: Action): string =>
  folded(`${title} ${summary} ${indicator} ${rebound}`);

interface Search {
  readonly filters: Filters;
  readonly textOf: (action: Action) => string;
  readonly canPay: (action: Action) => boolean;
}

export function matching(actions: readonly Action[], { filters, textOf, canPay }: Search): Action[] {
  const asked = wordsOf(filters.text);
  return actions.filter(
    (action) =>
      (filters.theme === null || action.theme === filters.theme) &&
      (filters.tiers.length === 0 || action.tiers.some((tier) => filters.tiers.includes(tier))) &&
      (!filters.isPayable || canPay(action)) &&
      asked.every((word) => textOf(action).includes(word)),
  );
}

export interface ThemeGroup {
  readonly theme: Theme;
  readonly actions: readonly Action[];
}

/** In the order of the themes; a theme without an action is left out. */
export const byTheme = (actions: readonly Action[]): ThemeGroup[] =>
  THEMES.map((theme) => ({ theme, actions: actions.filter((action) => action.theme === theme) })).filter(
    (group) => group.actions.length > 0,
  );
