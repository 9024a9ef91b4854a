/** The follow-up of a session: made once by its facilitator, with counts of its questionnaires and no seat. */
import type { Application, Request } from "express";
import { followUp, toldBy, type Heard } from "../../game/forms/make.ts";
import { FormBody, SurveyAsked, SurveyTold } from "../../game/forms/schema.ts";
import { TERMS } from "../../game/forms/terms.ts";
import type { FormRow } from "../journal/form-store.ts";
import { consoleKey, derivedKey, headerOf, sha256, type LiveSession } from "../rooms/listen.ts";
import { answering, bearer, headersOf, HttpRefusal } from "./answer.ts";
import { addressesOf, newFormId, type FormParts } from "./form-access.ts";
import { findAsFacilitator } from "./sessions.ts";

export function addFollowUpRoutes(app: Application, parts: FormParts): void {
  app.get(
    "/api/sessions/:code/follow-up",
    answering(async (request, response) => {
      const live = findAsFacilitator(parts, request);
      const row = await parts.store.forms.ofSession(live.row.code);
      response.setHeader("Cache-Control", "private, no-store");
      response.json(row ? linksOf(parts, request, live, row) : null);
    }),
  );
  app.post(
    "/api/sessions/:code/follow-up",
    answering(async (request, response) => {
      const live = findAsFacilitator(parts, request);
      const known = await parts.store.forms.ofSession(live.row.code);
      const row = known ?? (await make(parts, live, resultsKey(live, request)));
      response.status(known ? 200 : 201).json(linksOf(parts, request, live, row));
    }),
  );
}

/** Made from the facilitator's, so that any console of the session can show it while hashes alone are kept. */
const resultsKey = ({ row }: LiveSession, request: Request) =>
  derivedKey(consoleKey(row, headersOf(request), bearer(request)) ?? "", "results");

async function make(parts: FormParts, live: LiveSession, key: string): Promise<FormRow> {
  const { forms } = parts.content();
  if (!forms) throw new HttpRefusal(404, "form-none");
  const { code, createdAt } = live.row;
  const form = followUp(
    {
      ...{ title: headerOf(live.row).title, workshop: live.frozen.title },
      ...{ day: createdAt.slice(0, 10), surveys: surveysOf(live) },
    },
    forms.standard,
    forms.file,
  );
  const row = {
    ...{ id: newFormId(), session: code, keyHash: sha256(key), announcedAt: null },
    ...{ since: new Date().toISOString(), body: JSON.stringify(form) },
  };
  await parts.store.forms.create(row);
  return (await parts.store.forms.ofSession(code)) ?? row;
}

/** The questionnaires of a session, and what was told of each. */
function surveysOf({ frozen, state }: LiveSession): readonly Heard[] {
  return frozen.phases.flatMap(({ id, activity, config }) => {
    const asked = activity === "survey" ? SurveyAsked.safeParse(config).data : undefined;
    if (!asked) return [];
    const results = SurveyTold.safeParse(state.host.phases[id]).data?.results;
    const told = results && {
      people: results.people,
      items: Object.fromEntries(results.items.map((item) => [item.id, item.own])),
    };
    return { ...asked, told: told ?? null };
  });
}

/** As long as the session is there, what it told may still change: it may be taken up again after its end. */
export function withSession(form: FormBody, live: LiveSession | undefined): FormBody {
  return live ? { ...form, ...toldBy(surveysOf(live)) } : form;
}

function linksOf(parts: FormParts, request: Request, live: LiveSession, row: FormRow) {
  const { answer, results } = addressesOf(parts, {
    row,
    form: FormBody.parse(JSON.parse(row.body)),
  });
  return {
    id: row.id,
    day: live.row.createdAt.slice(0, 10),
    links: TERMS.map((term) => ({ term, url: `${answer}/${term}` })),
    resultsUrl: results(resultsKey(live, request)),
    erasesAt: parts.formTerms.erasesAt(row),
  };
}
