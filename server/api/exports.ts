/** What a facilitator takes away: the draft roadmap in each format, and the journal. */
import type { Application, Request } from "express";
import { gather } from "../../game/roadmap/gather.ts";
import { ROADMAP_FORMATS, roadmapJsonSchema, writeRoadmap, type RoadmapFormat } from "../documents/index.ts";
import { headerOf, type LiveSession } from "../rooms/listen.ts";
import { sentence, tableName } from "../text/sentences.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { findAsFacilitator, findAsReader, type ApiParts } from "./sessions.ts";

function formatIn(request: Request): RoadmapFormat {
  const asked = typeof request.query.format === "string" ? request.query.format : "odt";
  const format = ROADMAP_FORMATS.find((known) => known === asked);
  if (!format)
    throw new HttpRefusal(400, "format-unknown", { format: asked, known: ROADMAP_FORMATS.join(", ") });
  return format;
}

function inputOf(live: LiveSession, locale: "fr" | "en", { content }: ApiParts) {
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

export function addExportRoutes(app: Application, parts: ApiParts): void {
  app.get(
    "/api/sessions/:code/roadmap",
    answering(async (request, response) => {
      const live = findAsReader(parts, request);
      const format = formatIn(request);
      const locale = request.query.locale === "en" ? "en" : headerOf(live.row).locale;
      const { body, contentType, filename } = await writeRoadmap(format, inputOf(live, locale, parts), {
        stylesheet: `${parts.addresses.mount}/print.css`,
      });
      const disposition = format === "html" || format === "json" ? "inline" : "attachment";
      response.setHeader("Content-Type", contentType);
      response.setHeader("Content-Disposition", `${disposition}; filename="${filename}"`);
      response.setHeader("Cache-Control", "private, no-store");
      response.end(body);
    }),
  );
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
