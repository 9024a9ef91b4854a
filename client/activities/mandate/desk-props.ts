/** What the console's views of a mandate receive. */
import type { MandateShape } from "../../../game/activities/mandate/state.ts";
import type { ConsoleProps } from "../contract.ts";

export type DeskProps = ConsoleProps<MandateShape>;
