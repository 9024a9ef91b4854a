/** What was said of a fiche's actions, read in the sessions that still live, never in the workspace. */
import type { Application } from "express";
import type { Roadmap, RoadmapAction } from "../../game/roadmap/schema.ts";
import type { Origin, Workspace } from "../../game/workspace/schema.ts";
import { originsOf } from "../../game/workspace/workspace.ts";
import { answering, HttpRefusal } from "./answer.ts";
import type { ApiParts } from "./sessions.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";
import { livingDraft } from "./workspace-drafts.ts";

/**
 * `erased`: nobody's words are left. `absent`: the session was never on this server, or was copied from a file without
 * its key. `gone`: it lives, and its table took the action back.
 */
type Words = { readonly state: "erased" | "absent" | "gone" } | ({ readonly state: "here" } & Said);
type Said = Pick<RoadmapAction, "guard" | "rebound" | "trial" | "debate"> & {
  readonly pitch: Pick<
    NonNullable<RoadmapAction["pitch"]>,
    "decision" | "votes" | "said" | "amendment" | "proposed" | "objections"
  > | null;
};

export function addWordsRoute(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/words",
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "read");
      const asked = request.query.fiche;
      const fiche = typeof asked === "string" ? asked : "";
      if (!Object.hasOwn(workspace.fiches, fiche)) throw new HttpRefusal(404, "fiche-unknown");
      const origins = originsOf(workspace, fiche);
      const drafts = livingDrafts(workspace, new Set(origins.map(({ session }) => session)), parts);
      response.setHeader("Cache-Control", "private, no-store");
      response.json({ origins: origins.map((origin) => wordsOf(origin, drafts, parts)) });
    }),
  );
}

type Drafts = ReadonlyMap<string, Roadmap>;

/** One draft for all actions of a session. */
function livingDrafts({ sessions, locale }: Workspace, wanted: ReadonlySet<string>, parts: ApiParts): Drafts {
  return new Map(
    sessions.flatMap(({ code, isCopied }) => {
      const draft = wanted.has(code) && !isCopied ? livingDraft(code, locale, parts) : undefined;
      return draft ? [[code, draft] as const] : [];
    }),
  );
}

function wordsOf(origin: Origin, drafts: Drafts, { terms }: ApiParts) {
  const { session, action, table } = origin;
  const draft = drafts.get(session);
  const found = draft?.actions.find(({ id }) => id === action);
  const said = { session, action, table, title: draft?.sessions[0]?.title ?? null };
  if (found) return { ...said, ...saidOf(found) };
  const state: Words["state"] = draft ? "gone" : terms.isErased(session) ? "erased" : "absent";
  return { ...said, state };
}

function saidOf({ guard, rebound, trial, debate, pitch }: RoadmapAction): Words {
  return {
    ...{ state: "here", guard, rebound, trial, debate },
    pitch: pitch && {
      ...{ decision: pitch.decision, votes: pitch.votes, said: pitch.said },
      ...{ amendment: pitch.amendment, proposed: pitch.proposed, objections: pitch.objections },
    },
  };
}
