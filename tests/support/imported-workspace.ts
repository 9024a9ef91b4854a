/** A full workspace in a server, taken up from its JSON as an authority would move it. */
import { z } from "zod";
import { roadmapOf } from "../../game/workspace/roadmap.ts";
import { call } from "./forms.ts";
import { fullWorkspace } from "./full-workspace.ts";
import type { TestServer } from "./server.ts";

const Made = z.object({ id: z.string(), key: z.string(), url: z.string(), readerUrl: z.string() });
export type MadeWorkspace = z.output<typeof Made>;

export async function importedWorkspace(
  server: TestServer,
  shape: Parameters<typeof fullWorkspace>[0],
): Promise<MadeWorkspace> {
  const { workspace, drafts } = fullWorkspace(shape);
  const body = roadmapOf(workspace, drafts);
  const made = await call(server, "/api/workspaces/import", { method: "POST", body });
  if (made.status !== 201) throw new Error(`no workspace: ${made.status} ${made.text}`);
  return Made.parse(made.body);
}
