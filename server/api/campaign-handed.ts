/** What a campaign hands on, without any key: its agenda, a calendar file, a feed of news. */
import type { Application, Request, Response } from "express";
import { agendaOf, lastDay } from "../../game/campaign/agenda.ts";
import { isOver, weekOf } from "../../game/campaign/calendar.ts";
import { newsOf, stageDays } from "../../game/campaign/news.ts";
import { everyoneReads } from "../../game/campaign/views.ts";
import { localise } from "../../game/scenario/localise.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { calendarFile } from "../campaigns/calendar-file.ts";
import { DateMoves } from "../campaigns/date-moves.ts";
import { feedFile } from "../campaigns/feed-file.ts";
import type { HeldCampaign } from "../campaigns/held.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { findCampaign, type CampaignParts } from "./campaign-access.ts";

export function addCampaignHanded(app: Application, parts: CampaignParts): void {
  addAgenda(app, parts);
  addCalendar(app, parts);
  addFeed(app, parts);
}

const localeIn = (asked: unknown, otherwise: Locale): Locale =>
  asked === "fr" || asked === "en" ? asked : otherwise;

/** Links that anybody may have: none of them opens a desk. */
function linksOf({ addresses }: CampaignParts, request: Request, { row }: HeldCampaign) {
  const here = addresses.handedOn(request);
  const api = `${here}/api/campaigns/${row.id}`;
  return {
    people: `${here}/defi/${row.code}`,
    calendar: `${api}/calendar.ics`,
    feed: (locale: Locale) => `${api}/feed.${locale}.xml`,
  };
}

function addAgenda(app: Application, parts: CampaignParts): void {
  app.get(
    "/api/campaigns/:id/agenda.:locale.json",
    answering(async (request, response) => {
      const held = await findCampaign(parts, request);
      const locale = localeIn(request.params.locale, "fr");
      const { campaign, row } = held;
      const { title, organiser, starts, ceremony, deck } = campaign;
      const today = parts.campaigns.today(held);
      const links = linksOf(parts, request, held);
      const said = {
        ...{ code: row.code, title, organiser, starts, ceremony, today, last: lastDay(campaign) },
        ...{ week: weekOf(campaign, today), weeks: deck.weeks, isOver: isOver(campaign, today) },
        missions: deck.missions,
        days: agendaOf(campaign).map(({ kind, from, week }) => ({ kind, from, week })),
        links: { people: links.people, calendar: links.calendar, feed: links.feed(locale) },
      };
      response.setHeader("Cache-Control", "no-cache");
      response.json(localise(said, locale));
    }),
  );
}

function addCalendar(app: Application, parts: CampaignParts): void {
  const moves = new DateMoves(parts.campaigns);
  const give = async (request: Request, response: Response, held: HeldCampaign) => {
    const { campaign, row } = held;
    const locale = localeIn(request.query.lang, campaign.locale);
    const url = linksOf(parts, request, held).people;
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Content-Disposition", `attachment; filename="defi-${row.code}.ics"`);
    response.type("text/calendar; charset=utf-8");
    response.send(calendarFile({ campaign, locale, url, moved: await moves.of(held) }));
  };
  app.get(
    "/api/campaigns/:id/calendar.ics",
    answering(async (request, response) => give(request, response, await findCampaign(parts, request))),
  );
  app.get(
    "/api/campaigns/by-code/:code/calendar.ics",
    answering(async (request, response) => {
      const id = await parts.campaigns.idOf(String(request.params.code).toUpperCase());
      const held = id === undefined ? undefined : await parts.campaigns.find(id);
      if (!held) throw parts.lookups.failed(request, new HttpRefusal(404, "campaign-unknown"));
      await give(request, response, held);
    }),
  );
}

/** Going through all rows is for once a minute, whoever asks how often. */
const STAGES_KEPT_MS = 60_000;

function addFeed(app: Application, parts: CampaignParts): void {
  const known = new WeakMap<HeldCampaign, { readonly at: number; readonly stages: readonly string[] }>();
  const stagesOf = (held: HeldCampaign): readonly string[] => {
    const kept = known.get(held);
    if (kept && Date.now() - kept.at < STAGES_KEPT_MS) return kept.stages;
    const stages = stageDays(held.campaign, held.rows.values());
    known.set(held, { at: Date.now(), stages });
    return stages;
  };
  app.get(
    "/api/campaigns/:id/feed.:locale.xml",
    answering(async (request, response) => {
      const held = await findCampaign(parts, request);
      const locale = localeIn(request.params.locale, "fr");
      const { campaign, totals, row } = held;
      const today = parts.campaigns.today(held);
      const everyone = everyoneReads({ campaign, totals, today });
      const news = newsOf(campaign, stagesOf(held), today);
      const links = linksOf(parts, request, held);
      response.setHeader("Cache-Control", "no-cache");
      response.type("application/rss+xml; charset=utf-8");
      const { people: url } = links;
      const feed = { campaign, everyone, news, locale, url, self: links.feed(locale), since: row.since };
      response.send(feedFile(feed));
    }),
  );
}
