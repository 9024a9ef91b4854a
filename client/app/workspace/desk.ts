/** What the parts of the page share: the workspace, the sentences, and how something is written. */
import type { Change } from "../../../game/workspace/change/schema.ts";
import type { Workspace } from "../../../game/workspace/schema.ts";
import type { Say } from "../../text/texts.ts";
import type { Problem } from "../front/ask.ts";
import type { WorkspaceEnd } from "./desk-api.ts";

export interface WorkspaceDesk {
  readonly t: Say;
  readonly id: string;
  readonly workspace: Workspace;
  readonly mayWrite: boolean;
  readonly end?: WorkspaceEnd | undefined;
  readonly author: string;
  readonly write: (...changes: Change[]) => Promise<Problem | undefined>;
  readonly reload: () => Promise<void>;
}

/** The server's own sentence, or ours for its code. */
export const sayProblem = (t: Say, { refusal, message }: Problem): string =>
  message ?? t(refusal === "network" ? "workspace-network" : `refused-${refusal}`);
