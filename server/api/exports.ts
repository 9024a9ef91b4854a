/** What a facilitator takes away: the draft roadmap in each format, and the journal. */
import type { Application, Request, Response } from "express";
import { gather } from "../../game/roadmap/gather.ts";
import {
  CHARTER_FORMATS,
  CLEANUP_FORMATS,
  NOTE_FORMATS,
  ROADMAP_FORMATS,
  roadmapJsonSchema,
  writeCharter,
  writeCleanup,
  writePitchNotes,
  writeRoadmap,
  type RoadmapFile,
} from "../documents/index.ts";
import { headerOf, type LiveSession } from "../rooms/listen.ts";
import { sentence, tableName } from "../text/sentences.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { findAsFacilitator, findAsReader, type ApiParts } from "./sessions.ts";

export function formatIn<Format extends string>(request: Request, formats: readonly Format[]): Format {
  const asked = typeof request.query.format === "string" ? request.query.format : "odt";
  const format = formats.find((known) => known === asked);
  if (!format) throw new HttpRefusal(400, "format-unknown", { format: asked, known: formats.join(", ") });
  return format;
}

const localeIn = (request: Request, live: LiveSession) =>
  request.query.locale === "en" ? "en" : headerOf(live.row).locale;

/** Pages are read in the browser, files are kept. */
export function sendFile(response: Response, { body, contentType, filename }: RoadmapFile): void {
  const disposition = /^(text\/html|application\/json)/.test(contentType) ? "inline" : "attachment";
  response.setHeader("Content-Type", contentType);
  response.setHeader("Content-Disposition", `${disposition}; filename="${filename}"`);
  response.setHeader("Cache-Control", "private, no-store");
  response.end(body);
}

export function inputOf(live: LiveSession, locale: "fr" | "en", { content }: ApiParts) {
  const { title } = headerOf(live.row);
  return gather({
    frozen: live.frozen,
    state: live.state,
    words: live.shownWords(sentence(locale, "text-withheld")),
    locale,
    facts: content().facts,
    tableName: (id) => tableName(locale, id),
    session: {
      code: live.row.code,
      title,
      date: live.row.createdAt.slice(0, 10),
      minutes: live.clock.now() / 60_000,
    },
  });
}

/** The balance of a cleanup day: one page, or INR's form filled. */
function addCleanupRoute(app: Application, parts: ApiParts): void {
  app.get(
    "/api/sessions/:code/cleanup",
    answering(async (request, response) => {
      const live = findAsReader(parts, request);
      const format = formatIn(request, CLEANUP_FORMATS);
      const balance = await writeCleanup(format, inputOf(live, localeIn(request, live), parts), {
        stylesheet: `${parts.addresses.mount}/print.css`,
        at: new Date().toISOString(),
      });
      if (!balance) throw new HttpRefusal(404, "cleanup-none");
      sendFile(response, balance);
    }),
  );
}

export function addExportRoutes(app: Application, parts: ApiParts): void {
  app.get(
    "/api/sessions/:code/roadmap",
    answering(async (request, response) => {
      const live = findAsReader(parts, request);
      const format = formatIn(request, ROADMAP_FORMATS);
      const stylesheet = `${parts.addresses.mount}/print.css`;
      const input = inputOf(live, localeIn(request, live), parts);
      sendFile(response, await writeRoadmap(format, input, { stylesheet }));
    }),
  );
  app.get(
    "/api/sessions/:code/pitch",
    answering(async (request, response) => {
      const live = findAsReader(parts, request);
      const format = formatIn(request, NOTE_FORMATS);
      const { table } = request.query;
      const notes = await writePitchNotes(format, inputOf(live, localeIn(request, live), parts), {
        stylesheet: `${parts.addresses.mount}/print.css`,
        ...(typeof table === "string" && { table }),
      });
      if (!notes) throw new HttpRefusal(404, "pitch-none");
      sendFile(response, notes);
    }),
  );
  app.get(
    "/api/sessions/:code/charter",
    answering(async (request, response) => {
      const live = findAsReader(parts, request);
      const format = formatIn(request, CHARTER_FORMATS);
      const stylesheet = `${parts.addresses.mount}/charter.css`;
      const input = inputOf(live, localeIn(request, live), parts);
      const charter = await writeCharter(format, input, { stylesheet });
      if (!charter) throw new HttpRefusal(404, "charter-none");
      sendFile(response, charter);
    }),
  );
  addCleanupRoute(app, parts);
  app.get(
    "/api/sessions/:code/journal",
    answering(async (request, response) => {
      const live = findAsFacilitator(parts, request);
      response.setHeader("Content-Type", "application/x-ndjson; charset=utf-8");
      response.setHeader("Content-Disposition", `attachment; filename="${live.row.code}.jsonl"`);
      response.setHeader("Cache-Control", "private, no-store");
      response.end(await parts.sessions.journalOf(live));
    }),
  );
  app.get(
    "/api/schema/roadmap.json",
    answering((_request, response) => {
      response.json(roadmapJsonSchema());
    }),
  );
}
