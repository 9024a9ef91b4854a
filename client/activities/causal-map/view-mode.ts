/** Map or list: two equal ways to the same map; the list alone in mode sobre. */
import { signal } from "@preact/signals";
import { isSobre } from "../../ui/sobre.ts";

export type ViewMode = "map" | "list";

/** Kept while the page lives, from one step to the next. */
const chosen = signal<ViewMode>();

const WIDE = "(min-width: 700px)";
/** Decided once: a phone that is turned does not turn its page into another. */
let first: ViewMode | undefined;

/** @returns undefined where there is no choice */
export function viewMode(): ViewMode | undefined {
  if (isSobre.value) return undefined;
  first ??= matchMedia(WIDE).matches ? "map" : "list";
  return chosen.value ?? first;
}

export function chooseView(next: ViewMode): void {
  chosen.value = next;
}
