/** A roadmap of ours, exported as JSON here or elsewhere, taken up as it was. */
import { z } from "zod";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { apply } from "../../game/workspace/apply.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import { HttpRefusal } from "./answer.ts";

const Version = z.looseObject({ schemaVersion: z.number() });

/**
 * A workspace's own export comes back whole, under a new id; a session's draft becomes fiches.
 * @throws HttpRefusal 400 when it is no roadmap of ours, 409 when a newer program wrote it
 */
export function importedAs(id: string, body: unknown): Workspace {
  const version = Version.safeParse(body);
  if (!version.success) throw new HttpRefusal(400, "roadmap-unreadable");
  if (version.data.schemaVersion > 1) throw new HttpRefusal(409, "roadmap-newer");
  const roadmap = Roadmap.safeParse(body);
  if (!roadmap.success) throw new HttpRefusal(400, "roadmap-unreadable");
  if (roadmap.data.workspace !== undefined) {
    const workspace = Workspace.safeParse(roadmap.data.workspace);
    if (!workspace.success) throw new HttpRefusal(400, "roadmap-unreadable");
    return { ...workspace.data, id };
  }
  const { locale, authority, sessions } = roadmap.data;
  const empty = { ...newWorkspace(id, sessions[0]?.scenarioTitle ?? "–", locale), authority };
  const gathered = apply(empty, { type: "session/gather", draft: roadmap.data });
  if (!gathered.ok) throw new HttpRefusal(409, gathered.refusal);
  return gathered.workspace;
}
