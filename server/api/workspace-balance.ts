/** The balance of a workspace over HTTP: an estate and its weight, indicator values from a file, the annual report. */
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { Year } from "../../game/workspace/schema.ts";
import { writeAnnual } from "../documents/annual.ts";
import { PRINTED_FORMATS } from "../documents/printed.ts";
import { previewValues, valuesTemplate } from "../import/values.ts";
import { estateFrom, estateIn, weighed } from "../workspaces/estates.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { formatIn, sendFile } from "./exports.ts";
import { languageOf } from "./mandate.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";
import { lawFigures, roadmapNow } from "./workspace-roadmap.ts";

const author = z.string().trim().min(1).max(80);
/** A file as its text, or own counts; their own checks say what is wrong in them. */
const EstateBody = z.strictObject({
  author,
  year: z.string().max(20),
  text: z.string().max(60_000).optional(),
  own: z.unknown().optional(),
});
const RemovalBody = z.strictObject({ author, year: z.string().max(20) });

export function addBalanceRoutes(app: Application, parts: WorkspaceParts): void {
  addEstates(app, parts);
  addValues(app, parts);
  app.get(
    "/api/law-figures",
    answering((_request, response) => {
      response.json(lawFigures(parts.content()));
    }),
  );
  app.get(
    "/api/workspaces/:id/annual",
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "read");
      const format = formatIn(request, PRINTED_FORMATS);
      const stylesheet = `${parts.addresses.mount}/print.css`;
      const year = yearIn(request.query.year);
      sendFile(response, await writeAnnual(format, roadmapNow(workspace, parts), year, stylesheet));
    }),
  );
}

/** @throws HttpRefusal 400 */
function yearIn(said: unknown): string {
  const year = Year.safeParse(said);
  if (!year.success) throw new HttpRefusal(400, "year-wrong");
  return year.data;
}

function addEstates(app: Application, parts: WorkspaceParts): void {
  const path = "/api/workspaces/:id/estate";
  app.post(
    path,
    express.json({ limit: "256kb" }),
    answering(async (request, response) => {
      const { row } = await findHeld(parts, request, "write");
      const body = parse(EstateBody, request.body);
      const entry = yearIn(body.year);
      const content = parts.content();
      if (!content.factors) throw new HttpRefusal(503, "estate-no-model");
      const locale = languageOf(request);
      const read =
        body.text === undefined ? estateFrom(content, body.own, locale) : estateIn(body.text, locale);
      if (!read.ok) throw new HttpRefusal(400, "estate-wrong", {}, read.problems);
      const value = weighed(read.estate, content.factors, new Date().toISOString().slice(0, 10));
      await set(parts, row.id, { author: body.author, entry, value });
      response.status(201).json({ year: entry });
    }),
  );
  app.delete(
    path,
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { row } = await findHeld(parts, request, "write");
      const body = parse(RemovalBody, request.body);
      await set(parts, row.id, { author: body.author, entry: yearIn(body.year), value: null });
      response.status(204).end();
    }),
  );
}

interface Setting {
  readonly author: string;
  readonly entry: string;
  readonly value: ReturnType<typeof weighed> | null;
}

async function set({ workspaces }: WorkspaceParts, id: string, { author: name, ...change }: Setting) {
  const [applied] = await workspaces.change(id, name, [{ type: "estate/set", ...change }]);
  if (applied?.ok === false) throw new HttpRefusal(409, applied.refusal);
}

/** Values are written by the page, as any other change, once somebody has seen them. */
function addValues(app: Application, parts: WorkspaceParts): void {
  const path = "/api/workspaces/:id/values";
  app.post(
    path,
    express.raw({ limit: "6mb", type: () => true }),
    answering(async (request: Request, response) => {
      const { workspace } = await findHeld(parts, request, "write");
      const bytes: unknown = request.body;
      const preview = previewValues(
        bytes instanceof Uint8Array ? bytes : new Uint8Array(),
        workspace,
        languageOf(request),
      );
      if (!preview.ok) throw new HttpRefusal(400, "values-unreadable", { detail: preview.message });
      response.json({ rows: preview.rows, problems: preview.problems, skipped: preview.skipped });
    }),
  );
  app.get(
    path,
    answering(async (request, response) => {
      const { workspace, row } = await findHeld(parts, request, "read");
      const year = yearIn(request.query.year);
      const body = valuesTemplate(workspace, year, languageOf(request));
      const filename = `indicateurs-${row.id}-${year}.csv`;
      sendFile(response, { body, filename, contentType: "text/csv; charset=utf-8" });
    }),
  );
}
