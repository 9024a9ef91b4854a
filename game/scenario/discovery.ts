/** What a discovery site holds: scenarios frozen when it is built, played in a browser without a server. */
import type { Fact } from "./facts.ts";
import type { Frozen } from "./frozen.ts";
import type { Text } from "./text.ts";

/** Enough to choose one, before it is fetched. */
export interface DiscoveryEntry {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly minutes: number;
  readonly phases: readonly { readonly title: Text; readonly minutes: number }[];
  /** The file of its content, beside the page: JSON, compressed, because many hosts send JSON as it is. */
  readonly file: string;
  /** Hash of its content: a game begun on another one cannot go on. */
  readonly content: string;
}

export interface DiscoveryIndex {
  readonly format: 1;
  /** Of the program it was built from. */
  readonly version: string;
  readonly scenarios: readonly DiscoveryEntry[];
}

export interface DiscoveryContent {
  readonly frozen: Frozen;
  /** Those that its decks quote, for the sources of the draft. */
  readonly facts: readonly Fact[];
}
