/** The texts of a diagnostic: what its leaf brings of each item, and a value in words. */
import type { Cell } from "../../../game/activities/diagnostic/state.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import { useLast } from "../../app/shared/use-last.ts";
import type { Say } from "../../text/texts.ts";

interface ItemText {
  readonly id: string;
  readonly theme: string;
  readonly name: string;
  readonly statement: string;
  readonly low: string;
  readonly high: string;
  readonly echo: { readonly part: string; readonly title: string; readonly url: string };
}
export type Items = ReadonlyMap<string, ItemText>;

const NONE: Items = new Map();

/** By id; those already there stay while another language comes. */
export function useItems(phase: string, leaf: (id: string) => Promise<unknown>): Items {
  const load = async () => {
    const items = await keepAsking<readonly ItemText[]>(() => leaf("items"));
    return new Map(items.map((item) => [item.id, item]));
  };
  return useLast(useLoaded(`${phase} items`, load)) ?? NONE;
}

/** Until its text is there, an item has no other name than a dash. */
export const nameOf = (texts: Items, id: string) => texts.get(id)?.name ?? "–";

export const statementOf = (texts: Items, id: string) => texts.get(id)?.statement ?? "…";

/** « Essentiel, un début », or « non évalué ». */
export const valueWords = (t: Say, cell: Cell | null) =>
  cell === null
    ? t("not-assessed")
    : t("value", {
        importance: t(`importance-${cell.importance}`),
        performance: t(`performance-${cell.performance}`),
      });
