/** Stands that one group plays at the same moment are said otherwise: nobody comes in, waits or has a ticket. */
import type { StandsShape } from "../../../game/activities/stands/state.ts";
import type { Say } from "../../text/texts.ts";

const OTHERWISE: ReadonlySet<string> = new Set([
  ...["map-title", "map-lede", "map-lede-again", "map-all", "all-done-title", "all-done"],
  ...["stand-free", "stand-people", "leave-stand", "back-to-map", "mine-open", "mine-title", "mine-nothing"],
  ...["leave-sure", "tablet-on", "tablet-off"],
  ...["console-open", "console-closing", "total-visitors", "total-finished", "wall-left", "wall-terraces-0"],
]);

/** The same sentences, or their twins for a group. */
export const sayTogether = (t: Say, { isTogether }: StandsShape["everyone"]): Say =>
  isTogether ? (key, values) => t(OTHERWISE.has(key) ? `${key}-together` : key, values) : t;
