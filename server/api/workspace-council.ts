/** What a workspace brings before a council: poster, slides, notes d’argumentaire, charters of its sessions. */
import type { Application, Request } from "express";
import { charterIn } from "../../game/roadmap/charter.ts";
import { SHEETS, workspacePoster, workspaceSlides } from "../documents/council/index.ts";
import { CHARTER_FORMATS, NOTE_FORMATS, writeCharterOf, writeNotesOf } from "../documents/index.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { formatIn, sendFile } from "./exports.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";
import { draftsOf } from "./workspace-drafts.ts";
import { roadmapNow } from "./workspace-roadmap.ts";

export function addCouncilRoutes(app: Application, parts: WorkspaceParts): void {
  addPages(app, parts);
  addNotes(app, parts);
  addCharters(app, parts);
}

async function shownOf(request: Request, parts: WorkspaceParts) {
  const { workspace } = await findHeld(parts, request, "read");
  const { addresses } = parts;
  return {
    roadmap: roadmapNow(workspace, parts),
    address: `${addresses.shared()}/feuille-de-route/${workspace.id}`,
    mount: addresses.mount,
  };
}

function addPages(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/poster",
    answering(async (request, response) => {
      const shown = await shownOf(request, parts);
      const sheet = request.query.format === undefined ? "a3" : formatIn(request, SHEETS);
      response.type("html").set("Cache-Control", "private, no-store").send(workspacePoster(shown, sheet));
    }),
  );
  app.get(
    "/api/workspaces/:id/slides",
    answering(async (request, response) => {
      const page = workspaceSlides(await shownOf(request, parts));
      response.type("html").set("Cache-Control", "private, no-store").send(page);
    }),
  );
}

function addNotes(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/pitch",
    answering(async (request, response) => {
      const { roadmap, mount } = await shownOf(request, parts);
      const format = formatIn(request, NOTE_FORMATS);
      const named = { code: roadmap.workspace.id, date: roadmap.sessions.at(-1)?.date ?? "" };
      const notes = await writeNotesOf(format, roadmap, { named, stylesheet: `${mount}/print.css` });
      if (!notes) throw new HttpRefusal(404, "workspace-pitch-none");
      sendFile(response, notes);
    }),
  );
}

/** A charter is one room's: each session has its own. */
function addCharters(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/charter",
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "read");
      const format = formatIn(request, CHARTER_FORMATS);
      const drafts = draftsOf(workspace, parts).filter((draft) => charterIn(draft) !== undefined);
      const { session } = request.query;
      const draft =
        session === undefined
          ? drafts.at(-1)
          : drafts.find(({ sessions }) => sessions.some(({ code }) => code === session));
      const [named] = draft?.sessions ?? [];
      const stylesheet = `${parts.addresses.mount}/charter.css`;
      const charter = draft && named && (await writeCharterOf(format, draft, { named, stylesheet }));
      if (!charter) throw new HttpRefusal(404, "workspace-charter-none");
      sendFile(response, charter);
    }),
  );
  // What the page may offer: a link that leads nowhere helps nobody.
  app.get(
    "/api/workspaces/:id/council",
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "read");
      const drafts = draftsOf(workspace, parts);
      const pitches = roadmapNow(workspace, parts).actions.filter(({ pitch }) => pitch !== null).length;
      const charters = drafts.flatMap((draft) => {
        const [session] = draft.sessions;
        const charter = charterIn(draft);
        return session && charter ? [{ session: session.code, title: charter.title ?? session.title }] : [];
      });
      response.setHeader("Cache-Control", "private, no-store");
      response.json({ pitches, charters });
    }),
  );
}
