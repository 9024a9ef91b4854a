/** How long ago, as one says it across a room. */
import type { Say } from "../../text/texts.ts";
import { MINUTE } from "./plan.ts";

export function agoText(t: Say, ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  return minutes < 1 ? t("acted-now") : t("acted-ago", { count: minutes });
}
