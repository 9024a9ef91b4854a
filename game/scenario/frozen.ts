/** What a session freezes at creation: phases with their decks resolved, and the texts around them. */
import type { Phase } from "../engine/activity.ts";
import type { Mode } from "../footprint/terms.ts";
import type { Resource } from "./resources.ts";
import type { Notes } from "./schema.ts";
import type { Text } from "./text.ts";

interface FrozenPhase extends Phase {
  readonly title: Text;
  readonly notes: Notes;
}

/** What a mandate is played over. */
export interface FrozenMandate {
  readonly estate: string;
  readonly name: Text;
  readonly mode: Mode;
  readonly years: number;
  readonly isShort: boolean;
  /** Of its phase, so that a choice can be told how long it makes the session. */
  readonly minutes: number;
}

/** Plain JSON; its canonical text is what the content hash is taken from. */
export interface Frozen {
  readonly format: 1;
  readonly scenario: string;
  readonly title: Text;
  readonly summary: Text;
  readonly minutes: number;
  readonly tables: number;
  readonly phases: readonly FrozenPhase[];
  /** Opened from a campaign, and not proposed among workshops. */
  readonly within?: "campaign";
  /** Absent when no phase is a mandate. */
  readonly mandate?: FrozenMandate;
  /** Links to go further; absent when the content has none. */
  readonly resources?: readonly Resource[];
}
