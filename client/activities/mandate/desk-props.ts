/** What the console's views of a mandate receive. */
import type { MandateShape } from "../../../game/activities/mandate/state.ts";
import type { ConsoleProps } from "../contract.ts";

export interface DeskProps extends ConsoleProps<MandateShape> {
  /** Pseudonyms by seat; without them the captain is not named. */
  readonly members?: Readonly<Record<string, string>>;
  /** The session's clock; without it a step is timed from when this page saw it open. */
  readonly now?: () => number;
}
