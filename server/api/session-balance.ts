/** The anonymised balance of one session, for who holds its key: nothing is sent to anybody. */
import type { Application, Request } from "express";
import type { Dossier } from "../../game/dossier/document-words.ts";
import { sessionBalanceOf } from "../../game/session-balance/balance.ts";
import type { BalanceContext } from "../../game/session-balance/schema.ts";
import { AUTHORITIES, SIZES } from "../../game/session-balance/terms.ts";
import {
  SESSION_BALANCE_FORMATS,
  sessionBalanceJsonSchema,
  writeSessionBalance,
} from "../documents/session-balance.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { findEvenErased, localeIn, type DossierParts } from "./dossier.ts";
import { formatIn, sendFile } from "./exports.ts";

export function addSessionBalanceRoutes(app: Application, parts: DossierParts): void {
  app.get(
    "/api/sessions/:code/balance",
    answering(async (request, response) => {
      const found = await findEvenErased(parts, request);
      const format = formatIn(request, SESSION_BALANCE_FORMATS);
      const context = contextIn(request);
      const locale = localeIn(request, found.row);
      const { minutes, roadmap } = await ended(found, parts, locale);
      const stylesheet = `${parts.addresses.mount}/print.css`;
      const balance = sessionBalanceOf({ minutes, roadmap }, context);
      sendFile(response, await writeSessionBalance(format, balance, { locale, stylesheet }));
    }),
  );
  app.get(
    "/api/schema/session-balance.json",
    answering((_request, response) => {
      response.json(sessionBalanceJsonSchema());
    }),
  );
}

type Found = Awaited<ReturnType<typeof findEvenErased>>;

/** Of a session that goes on, two balances could be subtracted. */
async function ended(
  { row, live }: Found,
  { dossiers }: DossierParts,
  locale: "fr" | "en",
): Promise<Dossier> {
  const { code } = row;
  if (live && live.state.everyone.flow.status !== "ended")
    throw new HttpRefusal(409, "balance-not-ended", { code });
  const dossier = live ? await dossiers.ofLive(live, locale) : await dossiers.ofErased(row);
  if (!dossier) throw new HttpRefusal(404, "dossier-none", { code });
  return dossier;
}

/** Chosen from lists: no word of anybody's own enters. */
const contextIn = (request: Request): BalanceContext => ({
  authority: choiceIn(request, "authority", AUTHORITIES),
  size: choiceIn(request, "size", SIZES),
});

function choiceIn<Choice extends string>(
  { query }: Request,
  field: string,
  choices: readonly Choice[],
): Choice | null {
  const asked = query[field];
  if (asked === undefined || asked === "") return null;
  const choice = choices.find((known) => known === asked);
  if (choice === undefined)
    throw new HttpRefusal(400, "balance-choice-unknown", { field, known: choices.join(", ") });
  return choice;
}
