/** Map or list: two equal ways to the same map; the list alone in mode sobre and where no canvas can be drawn. */
import { signal } from "@preact/signals";
import { isSobre } from "../../ui/sobre.ts";

export type ViewMode = "map" | "list";

/** Kept while the page lives, from one step to the next. */
const chosen = signal<ViewMode>();

const WIDE = "(min-width: 700px)";

/** @returns undefined where there is no choice */
export function viewMode(hasCanvas: boolean): ViewMode | undefined {
  if (!hasCanvas || isSobre.value) return undefined;
  return chosen.value ?? (matchMedia(WIDE).matches ? "map" : "list");
}

export function chooseView(next: ViewMode): void {
  chosen.value = next;
}
