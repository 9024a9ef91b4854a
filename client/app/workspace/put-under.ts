/** Putting fiches under an axis: many at once, in as many requests as the server takes. */
import type { Change } from "../../../game/workspace/change/schema.ts";
import { themeIn } from "../../../game/workspace/frames.ts";
import type { Problem } from "../front/ask.ts";
import type { WorkspaceDesk } from "./desk.ts";

/** Changes of one request. */
const AT_ONCE = 100;

interface Placing {
  readonly fiche: string;
  /** Null: as if nobody had placed it. */
  readonly axis: string | null;
}

/** @returns why the rest was not written; undefined once all are */
export async function putUnder(
  { workspace, write }: WorkspaceDesk,
  placings: readonly Placing[],
): Promise<Problem | undefined> {
  const changes = placings.flatMap(({ fiche, axis }): Change[] => {
    if (workspace.frame !== "decree") return [{ type: "fiche/set", fiche, field: "axis", value: axis }];
    // The decree's axes are its themes: what was chosen in another frame stays written beside.
    const theme = axis === null ? undefined : themeIn(axis);
    return theme === undefined ? [] : [{ type: "fiche/set", fiche, field: "theme", value: theme }];
  });
  for (let at = 0; at < changes.length; at += AT_ONCE) {
    const problem = await write(...changes.slice(at, at + AT_ONCE));
    if (problem) return problem;
  }
  return undefined;
}
