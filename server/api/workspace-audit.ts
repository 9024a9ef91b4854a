/** The dossier d'audit of a workspace over HTTP, for whoever may read it. */
import type { Application } from "express";
import { AUDIT_FORMATS, writeAudit } from "../documents/audit.ts";
import { answering } from "./answer.ts";
import { formatIn, sendFile } from "./exports.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";
import { roadmapNow } from "./workspace-roadmap.ts";

export function addAuditRoute(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/audit",
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "read");
      const format = formatIn(request, AUDIT_FORMATS);
      const at = new Date().toISOString().slice(0, 10);
      const roadmap = roadmapNow(workspace, parts);
      const stylesheet = `${parts.addresses.mount}/print.css`;
      sendFile(response, await writeAudit(format, roadmap, { at, stylesheet }));
    }),
  );
}
