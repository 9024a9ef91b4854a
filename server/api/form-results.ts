/** The organiser's side of a form: results by the rule of five, downloads, another wave, erasing. */
import express, { type Application } from "express";
import { z } from "zod";
import { tablesOf } from "../../game/forms/results.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { writeFormCsv } from "../documents/form-csv.ts";
import { cookieName } from "../rooms/listen.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { withSession } from "./follow-up.ts";
import {
  addressesOf,
  findForm,
  findFormAsOrganiser,
  opensForm,
  today,
  type FormParts,
  type OpenForm,
} from "./form-access.ts";

const EnterBody = z.strictObject({ key: z.string().max(64) });
/** A wave that was opened by mistake is not followed by another the same day. */
const MOST_WAVES = 20;

export function addFormResultRoutes(app: Application, parts: FormParts): void {
  addEntering(app, parts);
  app.get(
    "/api/forms/:id/results",
    answering(async (request, response) => {
      const open = await kept(parts, await findFormAsOrganiser(parts, request));
      const locale = request.query.locale === "en" ? "en" : "fr";
      const results = await resultsOf(parts, open, locale);
      response.setHeader("Cache-Control", "private, no-store");
      const format = typeof request.query.format === "string" ? request.query.format : "json";
      if (format === "csv") {
        response.setHeader("Content-Type", "text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", `attachment; filename="${fileOf(open)}.csv"`);
        response.end(writeFormCsv(results.tables, locale));
      } else if (format === "json") {
        if (request.query.download !== undefined)
          response.setHeader("Content-Disposition", `attachment; filename="${fileOf(open)}.json"`);
        response.json(results);
      } else throw new HttpRefusal(400, "format-unknown", { format, known: "csv, json" });
    }),
  );
  app.post(
    "/api/forms/:id/waves",
    answering(async (request, response) => {
      const { row, form } = await findFormAsOrganiser(parts, request);
      if (form.kind !== "barometer") throw new HttpRefusal(404, "not-found");
      const day = today();
      if (form.waves.length >= MOST_WAVES || form.waves.at(-1) === day)
        throw new HttpRefusal(409, "wave-today");
      const body = JSON.stringify({ ...form, waves: [...form.waves, day] });
      // Its term begins again: the waves before are kept to be compared with this one.
      await parts.store.forms.save({ ...row, body, since: new Date().toISOString(), announcedAt: null });
      response.status(201).json({ waves: form.waves.length + 1 });
    }),
  );
  addErasing(app, parts);
}

function addEntering(app: Application, parts: FormParts): void {
  app.post(
    "/api/forms/:id/enter",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { row } = await findForm(parts, request);
      const { key } = parse(EnterBody, request.body);
      if (!opensForm(row, key)) throw parts.lookups.failed(request, new HttpRefusal(403, "form-key-wrong"));
      const own = { httpOnly: true, sameSite: "strict", ...parts.addresses.cookieFor(request) } as const;
      response.cookie(cookieName(row.id, "form"), key, own);
      response.status(204).end();
    }),
  );
}

function addErasing(app: Application, parts: FormParts): void {
  app.delete(
    "/api/forms/:id/texts/:key",
    answering(async (request, response) => {
      const { row } = await findFormAsOrganiser(parts, request);
      const key = String(request.params.key);
      const written = await parts.store.forms.written(row.id);
      // One that waits is nobody's to name: only what was told can be erased by itself.
      if (!written.some((text) => text.key === key)) throw new HttpRefusal(404, "not-found");
      await parts.store.forms.eraseText(row.id, key);
      response.status(204).end();
    }),
  );
  app.delete(
    "/api/forms/:id",
    answering(async (request, response) => {
      const { row } = await findFormAsOrganiser(parts, request);
      await parts.store.forms.erase(row.id);
      response.status(204).end();
    }),
  );
}

/** With what the session tells today, which is kept for when the session is no more. */
async function kept({ sessions, store }: FormParts, { row, form }: OpenForm): Promise<OpenForm> {
  if (row.session !== null) await sessions.look([row.session]);
  const live = row.session === null ? undefined : sessions.seen(row.session);
  const fresh = withSession(form, live);
  const body = JSON.stringify(fresh);
  if (body === row.body) return { row, form };
  const next = { ...row, body };
  await store.forms.save(next);
  return { row: next, form: fresh };
}

async function resultsOf(parts: FormParts, { row, form }: OpenForm, locale: Locale) {
  const { forms } = parts.store;
  const tables = tablesOf(form, await forms.counted(row.id), await forms.written(row.id));
  const { kind, title, workshop, day, waves } = form;
  return {
    ...{ id: row.id, kind, title, workshop: workshop?.[locale] ?? "", day, waves },
    url: addressesOf(parts, { row, form }).answer,
    erasesAt: parts.formTerms.erasesAt(row),
    tables: tables.map((table) => ({
      ...table,
      items: table.items.map(({ item: { id, prompt, steps, answer }, cells }) => ({
        ...{ id, prompt: prompt[locale], steps: steps.map((step) => step[locale]), answer, cells },
      })),
      texts: table.texts.map((text) => ({ ...text, prompt: text.prompt[locale] })),
    })),
  };
}

const fileOf = ({ row, form }: OpenForm) => `${form.kind === "barometer" ? "barometre" : "suivi"}-${row.id}`;
