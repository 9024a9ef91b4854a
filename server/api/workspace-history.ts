/** What changed in a workspace, page by page, the latest first; of what was gathered, its name and how much. */
import type { Application } from "express";
import type { Change, Made } from "../../game/workspace/change/schema.ts";
import { answering } from "./answer.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";

const PAGE = 100;

export function addHistoryRoute(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/history",
    answering(async (request, response) => {
      const { row, rev } = await findHeld(parts, request, "read");
      const asked = Number(request.query.before);
      const before = Number.isSafeInteger(asked) && asked > 0 ? asked : rev + 1;
      const past = await parts.workspaces.past(row.id, before, PAGE);
      response.setHeader("Cache-Control", "private, no-store");
      response.json({
        changes: past.map((done) => ({ ...done, ...shortened(done) })),
        hasMore: (past.at(-1)?.rev ?? 1) > 1,
      });
    }),
  );
}

/** A draft, an estate and a file of fiches are long, and nobody reads them in a line. */
function shortened({ change, before }: { readonly change: Change | Made; readonly before?: unknown }) {
  if (change.type === "session/gather") {
    const [session] = change.draft.sessions;
    const { type } = change;
    return { change: { type, title: session?.title ?? "", count: change.draft.actions.length } };
  }
  if (change.type === "fiches/bring")
    return { change: { type: change.type, count: change.fiches.length }, before: null };
  if (change.type === "estate/set") {
    const { type, entry, value } = change;
    return { change: { type, entry, value: value === null ? null : {} }, before: null };
  }
  return { change, before };
}
