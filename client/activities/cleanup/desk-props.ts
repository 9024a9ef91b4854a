/** What the console's parts of a cleanup receive. */
import type { CleanupShape } from "../../../game/activities/cleanup/state.ts";
import type { ConsoleProps } from "../contract.ts";

export type DeskProps = ConsoleProps<CleanupShape>;
