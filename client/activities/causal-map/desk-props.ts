/** What the console's views of a map receive. */
import type { CausalMapShape } from "../../../game/activities/causal-map/state.ts";
import type { ConsoleProps } from "../contract.ts";

export type DeskProps = ConsoleProps<CausalMapShape>;
