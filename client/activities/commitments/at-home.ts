/** A challenge for one's household is said otherwise than a commitment at work: for oneself alone, in plain words. */
import type { CommitmentsEveryone } from "../../../game/activities/commitments/state.ts";
import type { Say } from "../../text/texts.ts";

const OTHERWISE: ReadonlySet<string> = new Set([
  ...["write-title", "write-lede", "field-if-hint", "field-then-hint", "field-when-hint", "where-private"],
  ...["examples-open", "mine-title", "room-write-title", "room-if", "room-then", "room-when", "room-write"],
  ...["console-do-write", "console-public"],
]);

/** The same sentences, or their twins for home. */
export const sayAtHome = (t: Say, { isHome }: CommitmentsEveryone): Say =>
  isHome ? (key, values) => t(OTHERWISE.has(key) ? `${key}-home` : key, values) : t;
