/** Forms over plain HTTP: what they ask, an answer without a name, a barometer to open. Nothing of it is logged. */
import express, { type Application } from "express";
import { linesOf, sheetsOf } from "../../game/forms/answers.ts";
import { barometer } from "../../game/forms/make.ts";
import { FormAnswers, NewBarometer, type FormBody } from "../../game/forms/schema.ts";
import { openParts } from "../../game/forms/terms.ts";
import { localise } from "../../game/scenario/localise.ts";
import { newKey, sha256 } from "../rooms/listen.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { addressesOf, findForm, newFormId, today, type FormParts } from "./form-access.ts";
import { addFollowUpRoutes } from "./follow-up.ts";
import { addFormResultRoutes } from "./form-results.ts";
import { mayCreate } from "./sessions.ts";

/** A service of a hundred who open the link together behind one address is let in; a program is not. */
export const ANSWERS_PER_MINUTE = 150;
/** More than any authority has agents: beyond, a link has run away. */
const MOST_SHEETS = 20_000;

export function addFormRoutes(app: Application, parts: FormParts): void {
  addAnswering(app, parts);
  addBarometers(app, parts);
  addFollowUpRoutes(app, parts);
  addFormResultRoutes(app, parts);
}

function addAnswering(app: Application, parts: FormParts): void {
  app.get(
    "/api/forms/:id/questions.:locale.json",
    answering(async (request, response) => {
      const { form } = await findForm(parts, request);
      response.setHeader("Cache-Control", "no-store");
      response.json(localise(askedOf(form), request.params.locale === "en" ? "en" : "fr"));
    }),
  );
  app.post(
    "/api/forms/:id/answers",
    express.json({ limit: "8kb" }),
    answering(async (request, response) => {
      if (!parts.formAnswers.allows(request)) throw new HttpRefusal(429, "form-too-fast");
      const { row, form } = await findForm(parts, request);
      const sent = parse(FormAnswers, request.body);
      const read = linesOf(form, sent);
      if (!read.ok) throw new HttpRefusal(read.refusal === "form-part" ? 409 : 400, read.refusal);
      const { forms } = parts.store;
      if ((await forms.sheets(row.id, sheetsOf(sent.part))) >= MOST_SHEETS)
        throw new HttpRefusal(409, "form-full");
      await forms.answer(row.id, sent.sheet, read.lines);
      response.status(204).end();
    }),
  );
}

function addBarometers(app: Application, parts: FormParts): void {
  app.post(
    "/api/barometers",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      if (!mayCreate(request, parts)) throw new HttpRefusal(401, "creation-key-needed");
      const { title } = parse(NewBarometer, request.body);
      const { forms } = parts.content();
      if (!forms) throw new HttpRefusal(404, "form-none");
      const form = barometer(title, today(), forms.standard, forms.file);
      const key = newKey();
      const row = {
        ...{ id: newFormId(), session: null, keyHash: sha256(key), announcedAt: null },
        ...{ since: new Date().toISOString(), body: JSON.stringify(form) },
      };
      await parts.store.forms.create(row);
      const { answer, results } = addressesOf(parts, { row, form });
      response.status(201).json({ id: row.id, url: answer, resultsUrl: results(key), key });
    }),
  );
}

/** What anybody with the link may read: never the right answers, for the same will be asked again. */
const askedOf = (form: FormBody) => ({
  kind: form.kind,
  title: form.title === "" ? form.workshop : form.title,
  day: form.day,
  items: form.items.map(({ id, prompt, steps }) => ({ id, prompt, steps })),
  texts: form.texts,
  parts: openParts(form),
});
