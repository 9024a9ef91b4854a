/** Workspaces over HTTP: one is made of sessions, opened with its own key, read, changed field by field, exported. */
import express, { type Application, type Request } from "express";
import { z } from "zod";
import type { Applied } from "../../game/workspace/commit.ts";
import { Change } from "../../game/workspace/change/schema.ts";
import { fichesOf } from "../../game/workspace/gather.ts";
import type { Workspace } from "../../game/workspace/schema.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import { Locale } from "../../game/scenario/text.ts";
import { ROADMAP_FORMATS, writeWorkspace } from "../documents/index.ts";
import { cookieName, derivedKey, mayRead, newKey, sha256, type LiveSession } from "../rooms/listen.ts";
import { answering, headersOf, HttpRefusal, parse } from "./answer.ts";
import {
  findHeld,
  heldKey,
  mayWrite,
  newWorkspaceId,
  openedWith,
  opensWorkspace,
  type WorkspaceParts,
} from "./workspace-access.ts";
import { addEstimateRoutes } from "./workspace-estimate.ts";
import { formatIn, sendFile } from "./exports.ts";
import { addCouncilRoutes } from "./workspace-council.ts";
import { sendPacked } from "./packed.ts";
import { addAuditRoute } from "./workspace-audit.ts";
import { importedAs } from "./workspace-import.ts";
import { addBalanceRoutes } from "./workspace-balance.ts";
import { draftOf, headOf } from "./workspace-drafts.ts";
import { roadmapNow } from "./workspace-roadmap.ts";
import { addWorkspaceSetRoutes } from "./workspace-sets.ts";
import { addWorkspaceSheetRoutes, tableIn } from "./workspace-sheets.ts";
import { addHistoryRoute } from "./workspace-history.ts";
import { addWordsRoute } from "./workspace-words.ts";
import { mayCreate } from "./sessions.ts";

/** Without a key: that of the console open in the same browser. */
const Opened = z.strictObject({ code: z.string().max(12), key: z.string().max(64).optional() });
const NewBody = z.strictObject({
  sessions: z.array(Opened).max(60).default([]),
  title: z.string().trim().min(1).max(200).optional(),
  locale: Locale.default("fr"),
});
const author = z.string().trim().min(1).max(80);
const ChangesBody = z.strictObject({ author, changes: z.array(Change).min(1).max(100) });
const GatherBody = Opened.extend({
  author,
  /** The session is there already: what it has since is taken, and nothing else is touched. */
  again: z.boolean().default(false),
});
const EnterBody = z.strictObject({ key: z.string().max(64) });
/** A page of history, the latest changes. */
const MOST_CHANGES = 500;

export function addWorkspaceRoutes(app: Application, parts: WorkspaceParts): void {
  addMaking(app, parts);
  addReading(app, parts);
  addChanging(app, parts);
  addLinks(app, parts);
  addAuditRoute(app, parts);
  addEstimateRoutes(app, parts);
  addBalanceRoutes(app, parts);
  addWorkspaceSheetRoutes(app, parts);
  addWorkspaceSetRoutes(app, parts);
  addWordsRoute(app, parts);
  addHistoryRoute(app, parts);
  addCouncilRoutes(app, parts);
}

function addMaking(app: Application, parts: WorkspaceParts): void {
  app.post(
    "/api/workspaces",
    express.json({ limit: "16kb" }),
    answering(async (request, response) => {
      const { sessions, title, locale } = parse(NewBody, request.body);
      // Whoever holds a session's key may make what it was played for.
      const lives: LiveSession[] = [];
      for (const one of sessions) lives.push(await openedWith(parts, request, one));
      if (lives.length === 0 && !mayCreate(request, parts)) throw new HttpRefusal(401, "creation-key-needed");
      const [id, key] = [newWorkspaceId(), newKey()];
      const keys = { keyHash: sha256(key), readerKeyHash: sha256(derivedKey(key, "reader")) };
      await parts.workspaces.create(newWorkspace(id, title ?? titleOf(lives, locale), locale), keys);
      const gathered = lives.map((live) => ({
        ...{ type: "session/gather" as const, draft: draftOf(live, locale, parts) },
      }));
      refuseFirst(await parts.workspaces.change(id, "–", gathered));
      response.status(201).json(linksOf(parts, request, { id, key }));
    }),
  );
  app.post(
    "/api/workspaces/import",
    express.json({ limit: "8mb" }),
    answering(async (request, response) => {
      if (!mayCreate(request, parts)) throw new HttpRefusal(401, "creation-key-needed");
      const [id, key] = [newWorkspaceId(), newKey()];
      const keys = { keyHash: sha256(key), readerKeyHash: sha256(derivedKey(key, "reader")) };
      await parts.workspaces.create(copied(importedAs(id, request.body), parts, request), keys);
      response.status(201).json(linksOf(parts, request, { id, key }));
    }),
  );
  app.post(
    "/api/workspaces/:id/enter",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { key } = parse(EnterBody, request.body);
      const { row } = await findHeld(parts, request);
      if (!opensWorkspace(row, key))
        throw parts.lookups.failed(request, new HttpRefusal(403, "workspace-key-wrong"));
      const own = { httpOnly: true, sameSite: "strict", ...parts.addresses.cookieFor(request) } as const;
      response.cookie(cookieName(row.id, "workspace"), key, own);
      response.status(204).end();
    }),
  );
}

function addReading(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id",
    answering(async (request, response) => {
      const held = await findHeld(parts, request, "read");
      response.setHeader("Cache-Control", "private, no-store");
      const { workspace, rev } = held;
      await sendPacked(request, response, {
        ...{ rev, workspace: light(workspace), mayWrite: mayWrite(held.row, request) },
        end: await parts.workspaceTerms.endOf(workspace.id),
      });
    }),
  );
  app.get(
    "/api/workspaces/:id/roadmap",
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "read");
      const format = formatIn(request, ROADMAP_FORMATS);
      const roadmap = roadmapNow(workspace, parts);
      const stylesheet = `${parts.addresses.mount}/print.css`;
      sendFile(response, await writeWorkspace(format, roadmap, { stylesheet, sheet: tableIn(request) }));
    }),
  );
  app.get(
    "/api/workspaces/:id/changes",
    answering(async (request, response) => {
      const { row, rev } = await findHeld(parts, request, "read");
      const asked = Number(request.query.after);
      const after = Math.max(Number.isSafeInteger(asked) ? asked : 0, rev - MOST_CHANGES);
      response.setHeader("Cache-Control", "private, no-store");
      if (rev === after) response.json({ rev, changes: [] });
      else
        response.json({
          ...{ rev, changes: await parts.workspaces.history(row.id, after) },
          end: await parts.workspaceTerms.endOf(row.id),
        });
    }),
  );
}

/** Links to hand on: the address forgets its key as soon as the page is open. */
function addLinks(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/links",
    answering(async (request, response) => {
      const { row } = await findHeld(parts, request, "write");
      const { url, readerUrl } = linksOf(parts, request, { id: row.id, key: heldKey(row.id, request) ?? "" });
      response.setHeader("Cache-Control", "private, no-store");
      response.json({ authors: url, readers: readerUrl });
    }),
  );
}

function addChanging(app: Application, parts: WorkspaceParts): void {
  app.post(
    "/api/workspaces/:id/changes",
    express.json({ limit: "256kb" }),
    answering(async (request, response) => {
      const { row } = await findHeld(parts, request, "write");
      const { author: name, changes } = parse(ChangesBody, request.body);
      const applied = await parts.workspaces.change(row.id, name, changes);
      response.json({ results: applied.map((one) => (one.ok ? "ok" : one.refusal)) });
    }),
  );
  app.post(
    "/api/workspaces/:id/sessions",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { row, workspace } = await findHeld(parts, request, "write");
      const { author: name, again, ...opened } = parse(GatherBody, request.body);
      const draft = draftOf(await openedWith(parts, request, opened), workspace.locale, parts);
      const isThere = workspace.sessions.some(({ code }) => code === opened.code.toUpperCase());
      const fresh = fichesOf(draft).filter(({ id }) => !Object.hasOwn(workspace.fiches, id));
      const isToBring = again && isThere;
      const change = isToBring
        ? { type: "fiches/bring" as const, fiches: fresh }
        : { type: "session/gather" as const, draft };
      if (!isToBring || fresh.length > 0) refuseFirst(await parts.workspaces.change(row.id, name, [change]));
      response.status(201).json({ actions: isToBring ? fresh.length : draft.actions.length });
    }),
  );
  app.delete(
    "/api/workspaces/:id",
    answering(async (request: Request, response) => {
      const { row } = await findHeld(parts, request, "write");
      await parts.workspaces.erase(row.id);
      response.status(204).end();
    }),
  );
}

/** Who knows a code is not who may read its session: a file's sessions are read where the request holds their key. */
const copied = (workspace: Workspace, { sessions }: WorkspaceParts, request: Request): Workspace => ({
  ...workspace,
  sessions: workspace.sessions.map((session) => {
    const live = sessions.seen(session.code);
    return { ...session, isCopied: !live || !mayRead(live.row, headersOf(request)) };
  }),
});

/** A page shows of each session what it was; documents are made here. */
const light = (workspace: Workspace): Workspace => ({
  ...workspace,
  sessions: workspace.sessions.map(({ draft, ...session }) => ({ ...session, draft: headOf(draft) })),
});

function refuseFirst(applied: readonly Applied[]): void {
  for (const one of applied) if (!one.ok) throw new HttpRefusal(409, one.refusal);
}

function linksOf({ addresses }: WorkspaceParts, request: Request, { id, key }: { id: string; key: string }) {
  const url = `${addresses.here(request)}/feuille-de-route/${id}`;
  return { id, key, url: `${url}#${key}`, readerUrl: `${url}#${derivedKey(key, "reader")}` };
}

const titleOf = ([live]: readonly LiveSession[], locale: Locale) => live?.frozen.title[locale] ?? "–";
