/** What one step of an activity puts before one person, and what it asks of their table. */
import type { Shape, View } from "../../game/engine/activity.ts";
import type { Text } from "../../game/scenario/text.ts";

export interface Asked {
  /** The step's name inside its phase; steps in a row with one name are counted as one. */
  readonly step: string;
  /** Authors' texts that the device shows. */
  readonly texts: readonly Text[];
  /** The page's own title and instructions, as keys of the activity's sentences (`client/text`). */
  readonly page?: readonly string[];
  /** Numbers with their unit. */
  readonly amounts?: number;
  /** What the table has to settle; what each does alone at the same moment counts once. */
  readonly decisions?: number;
  /** This person has something to tell aloud. */
  readonly tells?: boolean;
  /** Times somebody speaks to the whole room, whoever it is. */
  readonly turns?: number;
  /** Seconds the step is planned for; absent when only its phase is. */
  readonly planned?: number | undefined;
}

/** What one person saw when the step opened and just before the next one, once everybody had acted. */
export interface Moment<S extends Shape> {
  readonly opened: View<S>;
  readonly closed: View<S>;
  readonly config: S["config"];
  /** Planned for the whole phase. */
  readonly seconds: number;
}

/** A method, not a function property, so that the pace of each activity fits among those of all. */
export interface Pace<S extends Shape = Shape> {
  asked(moment: Moment<S>): Asked;
}
