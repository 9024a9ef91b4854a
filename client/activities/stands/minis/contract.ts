/** What a mini-activity receives and gives back: it plays on the device alone, and says only when it is over. */
import type { ComponentChild } from "preact";
import type { MiniId, PlayOf } from "../../../../game/activities/stands/minis/schema.ts";
import type { Localised } from "../../../../game/scenario/localise.ts";
import type { Say } from "../../../text/texts.ts";

export interface PlayProps<M extends MiniId = MiniId> {
  /** What the deck gave it, in the page's language. */
  readonly play: Localised<PlayOf<M>>;
  /** Sentences of its own bundle (`stand-<mini>`) and of `common`. */
  readonly t: Say;
  /** The value of a fact that the play names. */
  readonly fact: (id: string) => number;
  /** A number as the page's language writes it. */
  readonly number: (value: number) => string;
  /** Tells a screen reader what a gesture just changed; the focus stays where it is. */
  readonly say: (sentence: string) => void;
  /** Two people guess in turn: the play tells nothing of the truth. Only a play that ends with a `guess` reads it. */
  readonly isBlind: boolean;
  /** The play is over: its control « Et alors ? » was pressed. Values fill the surprise's `{names}`. */
  readonly done: (values?: Readonly<Record<string, string | number>>) => void;
}

/** A method, so that `Play` of one mini-activity fits in the registry of all. */
export interface Mini {
  Play(props: PlayProps): ComponentChild;
}
