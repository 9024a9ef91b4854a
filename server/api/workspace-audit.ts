/** The dossier d'audit of a workspace over HTTP, for whoever may read it. */
import type { Application } from "express";
import { roadmapOf } from "../../game/workspace/roadmap.ts";
import { AUDIT_FORMATS, writeAudit } from "../documents/audit.ts";
import { answering } from "./answer.ts";
import { formatIn, sendFile } from "./exports.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";
import { draftsOf } from "./workspace-drafts.ts";

export function addAuditRoute(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/audit",
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "read");
      const format = formatIn(request, AUDIT_FORMATS);
      const at = new Date().toISOString().slice(0, 10);
      const roadmap = roadmapOf(workspace, draftsOf(workspace, parts));
      const stylesheet = `${parts.addresses.mount}/print.css`;
      sendFile(response, await writeAudit(format, roadmap, { at, stylesheet }));
    }),
  );
}
