/** How long sessions are kept, what remains of an erased one, and erasing one at once. */
import type { Application, Request } from "express";
import type { SessionRow, Store } from "../journal/store.ts";
import type { Keeper } from "../retention/keeper.ts";
import { ABANDONED_DAYS } from "../retention/dates.ts";
import { isFacilitator } from "../rooms/listen.ts";
import { answering, bearer, headersOf, HttpRefusal } from "./answer.ts";
import { findAsFacilitator, type ApiParts } from "./sessions.ts";

interface Parts extends Omit<ApiParts, "terms"> {
  readonly store: Store;
  readonly terms: Keeper;
  readonly followUpMonths: number;
  readonly workspaceMonths: number;
  readonly campaignMonths: number;
}

export function addErasingRoutes(app: Application, parts: Parts): void {
  const { terms, store, followUpMonths, workspaceMonths, campaignMonths } = parts;
  app.get("/api/retention", (_request, response) => {
    const months = { followUpMonths, workspaceMonths, campaignMonths };
    response.json({ ...terms.retention, abandonedDays: ABANDONED_DAYS, ...months });
  });
  app.delete(
    "/api/sessions/:code",
    answering(async (request, response) => {
      const code = await endedCode(parts, request);
      await terms.eraseWhole(code);
      response.status(204).end();
    }),
  );
  app.get(
    "/api/sessions/:code/remains",
    answering(async (request, response) => {
      const row = await erasedRow(parts, request);
      if (!row) throw new HttpRefusal(404, "not-found");
      response.setHeader("Cache-Control", "private, no-store");
      response.type("json").send((await store.remains(row.code)) ?? "{}");
    }),
  );
}

/** A session that goes on is not erased by a slip. */
async function endedCode(parts: Parts, request: Request): Promise<string> {
  const erased = await erasedRow(parts, request);
  if (erased) return erased.code;
  const live = findAsFacilitator(parts, request);
  const { code } = live.row;
  if (live.state.everyone.flow.status !== "ended") throw new HttpRefusal(409, "not-ended", { code });
  return code;
}

/** The row of a session whose traces are gone, for who holds its key. */
async function erasedRow({ store, lookups }: Parts, request: Request): Promise<SessionRow | undefined> {
  const code = String(request.params.code).toUpperCase();
  const row = await store.find(code);
  if (row?.status !== "erased") return undefined;
  if (isFacilitator(row, headersOf(request), bearer(request))) return row;
  throw lookups.failed(request, new HttpRefusal(403, "key-wrong", { code }));
}
