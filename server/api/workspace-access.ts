/** Finding a workspace by its id, and who may read or change it. */
import { randomInt } from "node:crypto";
import type { Request } from "express";
import type { WorkspaceRow } from "../journal/workspace-store.ts";
import { cookieName, cookieValue, mayRead, opens, type LiveSession } from "../rooms/listen.ts";
import type { WorkspaceKeeper } from "../retention/workspaces.ts";
import type { Held, Workspaces } from "../workspaces/workspaces.ts";
import { bearer, headersOf, HttpRefusal } from "./answer.ts";
import { notHere, type ApiParts } from "./sessions.ts";

export interface WorkspaceParts extends ApiParts {
  readonly workspaces: Workspaces;
  readonly workspaceTerms: WorkspaceKeeper;
}

const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"; // no 0 o 1 i l
const ID = /^[2-9a-hjkmnp-z]{12}$/;

export const newWorkspaceId = () =>
  Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

export const opensWorkspace = ({ keyHash, readerKeyHash }: WorkspaceRow, key: string | undefined): boolean =>
  opens(key, keyHash) || opens(key, readerKeyHash);

/** Said, or in the cookie of this workspace. */
export const heldKey = (id: string, request: Request) =>
  bearer(request) ?? cookieValue(headersOf(request), cookieName(id, "workspace"));

export const mayWrite = ({ id, keyHash }: WorkspaceRow, request: Request): boolean =>
  opens(heldKey(id, request), keyHash);

/** @throws HttpRefusal 404 or 403, counted against the address */
export async function findHeld(
  { workspaces, lookups, sessions }: WorkspaceParts,
  request: Request,
  asks?: "read" | "write",
): Promise<Held> {
  const id = String(request.params.id);
  const held = ID.test(id) ? await workspaces.find(id) : undefined;
  if (!held) throw lookups.failed(request, new HttpRefusal(404, "workspace-unknown"));
  await sessions.look(held.workspace.sessions.map(({ code }) => code));
  if (asks === undefined || (asks === "write" && mayWrite(held.row, request))) return held;
  if (!opensWorkspace(held.row, heldKey(id, request)))
    throw lookups.failed(request, new HttpRefusal(403, "workspace-key-wrong"));
  // The reader's own link, used for more: that is nobody guessing keys.
  if (asks === "write") throw new HttpRefusal(403, "workspace-read-only");
  return held;
}

/** A session opened by a key that somebody holds, for what is made of several of them. */
export async function openedWith(
  parts: ApiParts,
  request: Request,
  { code, key }: { readonly code: string; readonly key?: string | undefined },
): Promise<LiveSession> {
  await parts.sessions.look([code.toUpperCase()]);
  const live = parts.sessions.seen(code.toUpperCase());
  if (!live) throw parts.lookups.failed(request, notHere(code.toUpperCase(), parts.terms));
  if (mayRead(live.row, key === undefined ? headersOf(request) : new Headers(), key)) return live;
  throw parts.lookups.failed(request, new HttpRefusal(403, "key-wrong", { code: live.row.code }));
}
