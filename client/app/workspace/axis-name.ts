/** How an axis is called: by the authority in its own list, by the texts elsewhere. */
import { axesOf, type FrameAxis } from "../../../game/workspace/frames.ts";
import type { WorkspaceDesk } from "./desk.ts";

type Named = Pick<WorkspaceDesk, "t" | "workspace">;

export function axisName({ t, workspace }: Named, id: string | null): string {
  if (id === null) return t("axis-none");
  const own = axesOf(workspace).find((axis) => axis.id === id)?.name;
  return own ?? t(workspace.frame === "decree" ? `theme-${id}` : `axis-${id}`);
}

/** Those a fiche may be put under, in their order. */
export const namedAxes = (desk: Named): readonly { readonly id: string; readonly name: string }[] =>
  axesOf(desk.workspace).map(({ id }: FrameAxis) => ({ id, name: axisName(desk, id) }));
