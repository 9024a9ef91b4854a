/** The dossier de séance: taken away, filled with the archivist, its sentences chosen; and its traces erased before the term. */
import express, { type Application, type Request, type RequestHandler } from "express";
import { ArchivistForm, ChosenWords } from "../../game/dossier/schema.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { writeArchive } from "../dossier/archive.ts";
import type { Dossiers } from "../dossier/dossiers.ts";
import { manifestJsonSchema, minutesJsonSchema } from "../dossier/schemas.ts";
import type { SessionRow, Store } from "../journal/store.ts";
import type { Keeper } from "../retention/keeper.ts";
import { cookieName, headerOf, isFacilitator, mayRead, type LiveSession } from "../rooms/listen.ts";
import { answering, bearer, headersOf, HttpRefusal, parse } from "./answer.ts";
import { writeNotice } from "./data-notice.ts";
import { formatIn, sendFile } from "./exports.ts";
import { notHere, type ApiParts } from "./sessions.ts";

export interface DossierParts extends Omit<ApiParts, "terms"> {
  readonly store: Store;
  readonly terms: Keeper;
  readonly dossiers: Dossiers;
  readonly root: string;
  readonly databaseUrl: string | undefined;
}

interface Found {
  readonly row: SessionRow;
  /** Undefined once its traces are erased. */
  readonly live: LiveSession | undefined;
}

/** A session, its traces erased or not, for who holds its key. */
export async function findEvenErased(parts: DossierParts, request: Request, may = mayRead): Promise<Found> {
  const { sessions, store, lookups, terms } = parts;
  const code = String(request.params.code).toUpperCase();
  const live = sessions.find(code);
  const row = live?.row ?? (await store.find(code));
  if (!row || (!live && row.status !== "erased")) throw lookups.failed(request, notHere(code, terms));
  if (may(row, headersOf(request), bearer(request))) return { row, live };
  throw lookups.failed(request, new HttpRefusal(403, "key-wrong", { code }));
}

export const localeIn = (request: Request, row: SessionRow): Locale => {
  const { locale } = request.query;
  return locale === "en" || locale === "fr" ? locale : headerOf(row).locale;
};

export function addDossierRoutes(app: Application, parts: DossierParts): void {
  app.post("/api/sessions/:code/enter", express.json({ limit: "4kb" }), enterErased(parts));
  addTaking(app, parts);
  addDesk(app, parts);
  addWriting(app, parts);
  app.delete(
    "/api/sessions/:code/traces",
    answering(async (request, response) => {
      // Already erased, there is nothing left to do: asking again is no mistake.
      const { live } = await findEvenErased(parts, request, isFacilitator);
      if (live) await eraseNow(parts, live);
      response.status(204).end();
    }),
  );
  for (const [name, schema] of [
    ["session-manifest", manifestJsonSchema],
    ["session-minutes", minutesJsonSchema],
  ] as const)
    app.get(
      `/api/schema/${name}.json`,
      answering((_request, response) => {
        response.json(schema());
      }),
    );
}

/** A session that goes on is not erased by a slip. */
async function eraseNow({ terms }: DossierParts, { row, state }: LiveSession): Promise<void> {
  if (state.everyone.flow.status !== "ended") throw new HttpRefusal(409, "not-ended", { code: row.code });
  await terms.eraseTraces(row.code);
}

/** The console's door still opens once traces are erased: its page says what went, and what stays. */
function enterErased({ sessions, store, lookups, addresses }: DossierParts): RequestHandler {
  return async (request, response, next) => {
    const code = String(request.params.code).toUpperCase();
    const row = sessions.find(code) ? undefined : await store.find(code).catch(() => undefined);
    if (row?.status !== "erased") {
      next();
      return;
    }
    await answering(() => {
      const key = keyIn(request.body);
      if (!isFacilitator(row, new Headers(), key))
        throw lookups.failed(request, new HttpRefusal(403, "key-wrong", { code }));
      response.cookie(cookieName(code, "console"), key, {
        ...{ httpOnly: true, sameSite: "strict" },
        ...addresses.cookieFor(request),
      });
      response.status(204).end();
    })(request, response);
  };
}

const keyIn = (body: unknown): string =>
  typeof body === "object" && body !== null && "key" in body && typeof body.key === "string" ? body.key : "";

function addTaking(app: Application, parts: DossierParts): void {
  const { dossiers, root } = parts;
  app.get(
    "/api/sessions/:code/dossier",
    answering(async (request, response) => {
      const { row, live } = await findEvenErased(parts, request);
      const dossier = live
        ? await dossiers.ofLive(live, localeIn(request, row))
        : await dossiers.ofErased(row);
      if (!dossier) throw new HttpRefusal(404, "dossier-none", { code: row.code });
      const archive = await writeArchive(dossier, { root, made: new Date().toISOString() });
      if (live?.state.everyone.flow.status === "ended") await dossiers.noteTaken(row.code);
      sendFile(response, { ...archive, contentType: "application/zip" });
    }),
  );
  app.get(
    "/api/sessions/:code/data-notice",
    answering(async (request, response) => {
      const { row, live } = await findEvenErased(parts, request);
      const format = formatIn(request, ["html", "odt"]);
      sendFile(response, await writeNotice(format, { row, live, locale: localeIn(request, row) }, parts));
    }),
  );
}

/** What the console shows of the dossier. */
function addDesk(app: Application, parts: DossierParts): void {
  const { dossiers, terms } = parts;
  app.get(
    "/api/sessions/:code/dossier/desk",
    answering(async (request, response) => {
      const { row, live } = await findEvenErased(parts, request);
      const { form, words, takenAt } = await dossiers.row(row.code);
      const erased = live ? undefined : await dossiers.ofErased(row);
      response.setHeader("Cache-Control", "private, no-store");
      response.json({
        ...{ form, words, takenAt, traces: await dossiers.traces(row) },
        state: live ? (live.state.everyone.flow.status === "ended" ? "ended" : "open") : "erased",
        noticeDays: terms.retention.noticeDays,
        texts: live ? dossiers.texts(live, localeIn(request, row)) : [],
        session: erased?.minutes.session ?? null,
        attendance: erased?.minutes.attendance ?? null,
      });
    }),
  );
}

function addWriting(app: Application, parts: DossierParts): void {
  const { dossiers } = parts;
  app.put(
    "/api/sessions/:code/dossier/form",
    express.json({ limit: "16kb" }),
    answering(async (request, response) => {
      const { row } = await findEvenErased(parts, request, isFacilitator);
      await dossiers.saveForm(row.code, parse(ArchivistForm, request.body));
      response.status(204).end();
    }),
  );
  app.put(
    "/api/sessions/:code/dossier/words",
    express.json({ limit: "256kb" }),
    answering(async (request, response) => {
      const { row, live } = await findEvenErased(parts, request, isFacilitator);
      if (!live) throw new HttpRefusal(410, "erased", { code: row.code });
      await dossiers.saveWords(row.code, parse(ChosenWords, request.body));
      response.status(204).end();
    }),
  );
}
