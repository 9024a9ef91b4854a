/** Posters and slips of a campaign, pages that the browser prints: what they say, everybody may read. */
import { join } from "node:path";
import type { Application, Request } from "express";
import { weekOf } from "../../game/campaign/calendar.ts";
import type { HeldCampaign } from "../campaigns/held.ts";
import { posters, slips, type SheetParts, type SheetTeam } from "../campaigns/sheets.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { findCampaign, type CampaignParts } from "./campaign-access.ts";

const STYLE = join(import.meta.dirname, "../campaigns/sheets.css");

export function addCampaignSheets(app: Application, parts: CampaignParts): void {
  app.get("/defi-imprime.css", (_request, response) => {
    response.sendFile(STYLE);
  });
  app.get(
    "/api/campaigns/:id/affiche.:locale.html",
    answering(async (request, response) => {
      const held = await findCampaign(parts, request);
      const teams = request.query.equipe === "chacune" ? teamsOf(held) : [teamAsked(held, request)];
      const page = posters(sheetParts(parts, request, held), teams);
      response.type("html").set("Cache-Control", "no-cache").send(page);
    }),
  );
  app.get(
    "/api/campaigns/:id/coupons.:locale.html",
    answering(async (request, response) => {
      const held = await findCampaign(parts, request);
      const page = slips(
        sheetParts(parts, request, held),
        teamAsked(held, request),
        weekAsked(parts, request, held),
      );
      response.type("html").set("Cache-Control", "no-cache").send(page);
    }),
  );
}

const sheetParts = ({ addresses }: CampaignParts, request: Request, held: HeldCampaign): SheetParts => ({
  ...{ campaign: held.campaign, code: held.row.code, stylesheet: `${addresses.mount}/defi-imprime.css` },
  url: `${addresses.handedOn(request)}/defi/${held.row.code}`,
  locale: request.params.locale === "en" ? "en" : "fr",
});

const teamsOf = ({ campaign: { teams } }: HeldCampaign): SheetTeam[] =>
  Object.values(teams)
    .filter(({ isRemoved }) => !isRemoved)
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));

/** @throws HttpRefusal 404 for one that is not there: a poster must not send people nowhere */
function teamAsked(held: HeldCampaign, { query: { equipe } }: Request): SheetTeam | null {
  if (equipe === undefined) return null;
  const team = teamsOf(held).find(({ id }) => id === equipe);
  if (!team) throw new HttpRefusal(404, "team-unknown");
  return team;
}

/** The present one, unless another is asked for that there is. */
function weekAsked({ campaigns }: CampaignParts, { query }: Request, held: HeldCampaign): number {
  const { campaign } = held;
  const asked = Number(query.semaine);
  if (Number.isInteger(asked) && asked >= 1 && asked <= campaign.deck.weeks) return asked;
  return Math.min(Math.max(1, weekOf(campaign, campaigns.today(held))), campaign.deck.weeks);
}
