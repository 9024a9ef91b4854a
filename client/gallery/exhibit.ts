/** What the gallery shows: a sheet of components, or a page of the product at a moment of a session. */
import type { ComponentChild } from "preact";

/** How wide it is meant to be seen first. */
export type Fit = "sheet" | "phone" | "laptop" | "projector";

export const GROUPS = ["sheets", "doors", "phone", "projector", "laptop"] as const;
export type Group = (typeof GROUPS)[number];

export interface Exhibit {
  /** Its name in the address. */
  readonly id: string;
  readonly group: Group;
  readonly fit: Fit;
  /** Brings what draws it, and nothing else of the gallery. */
  readonly load: () => Promise<() => ComponentChild>;
}
