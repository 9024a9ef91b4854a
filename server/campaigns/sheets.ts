/** Sheets of A4 that a campaign is told with: a poster with its QR code, and slips to cut for people without a phone. */
import { dayFirst } from "../../game/day-first.ts";
import { encode } from "uqr";
import { lastDay } from "../../game/campaign/agenda.ts";
import type { Campaign } from "../../game/campaign/schema.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { list, pageOf, paragraphOf } from "../documents/council/page.ts";
import { escapeXml } from "../documents/xml.ts";
import { told } from "./told.ts";

export interface SheetParts {
  readonly campaign: Campaign;
  readonly code: string;
  readonly locale: Locale;
  /** Where people take part, as phones reach it. */
  readonly url: string;
  readonly stylesheet: string;
}

export interface SheetTeam {
  readonly id: string;
  readonly name: string;
}

const dayIn = (locale: Locale, day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(dayFirst(locale), {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });

/** @param teams one sheet for each; null is everybody's */
export function posters(parts: SheetParts, teams: readonly (SheetTeam | null)[]): string {
  const { campaign, locale, stylesheet } = parts;
  const say = sayIn(parts);
  const title = told(locale, "poster-page", { title: campaign.title });
  const body = `${band(say("print-how"))}<main>${teams.map((team) => posterOf(parts, team)).join("\n")}</main>`;
  return pageOf({ lang: locale, title, subject: title, stylesheet, className: "affiche", body });
}

function posterOf(parts: SheetParts, team: SheetTeam | null): string {
  const { campaign, code, locale, url } = parts;
  const say = sayIn(parts);
  const when = { starts: dayIn(locale, campaign.starts), last: dayIn(locale, lastDay(campaign)) };
  const address = team === null ? url : `${url}?equipe=${team.id}`;
  const { organiser, title } = campaign;
  const isDense = team !== null || title.length > MANY;
  return `<article${isDense ? ' class="dense"' : ""}>
<div class="tiers" aria-hidden="true"><span></span><span></span><span></span></div>
<h1${title.length > LONG ? ' class="long"' : ""}>${escapeXml(title)}</h1>
<p class="when">${say("poster-when", when)}</p>
${team === null ? "" : `<p class="team">${say("poster-team", { team: team.name })}</p>`}
<div class="door">${qrOf(address, told(locale, "poster-qr"))}<div><h2>${say("poster-two")}</h2><p>${say("poster-scan")}</p><p class="code">${say("poster-code", { code })}</p></div></div>
<p class="address">${typed(url)}</p>
${list([say("poster-1"), say("poster-2"), say("poster-3"), say("poster-paper")], "points")}
${organiser === null ? "" : paragraphOf(told(locale, "poster-organiser", { organiser }), "foot")}
</article>`;
}

/** What a person types, cut between its parts when it must be. */
const typed = (url: string) => escapeXml(url.replace(/^https?:\/\//, "")).replaceAll("/", "/<wbr>");

/** Letters of a title that take its usual size. */
const LONG = 45;
/** Beyond so many letters, or beside the name of a team, all is smaller: one sheet holds it. */
const MANY = 90;
const SLIPS = 4;

/** @param week whose missions they list */
export function slips(parts: SheetParts, team: SheetTeam | null, week: number): string {
  const { campaign, locale, stylesheet } = parts;
  const say = sayIn(parts);
  const title = told(locale, "slip-page", { title: campaign.title });
  const own = team === null ? "" : `&amp;equipe=${team.id}`;
  const weeks = Array.from({ length: campaign.deck.weeks }, (_, at) => at + 1).map((one) =>
    one === week
      ? `<b aria-current="page">${say("print-other", { week: one })}</b>`
      : `<a href="?semaine=${one}${own}">${say("print-other", { week: one })}</a>`,
  );
  const slip = slipOf(parts, team, week);
  const body = `${band(say("print-how"), weeks.join(" "))}<main><h1 class="told">${escapeXml(title)}</h1>${slip.repeat(SLIPS)}</main>`;
  return pageOf({ lang: locale, title, subject: title, stylesheet, className: "coupons", body });
}

function slipOf(parts: SheetParts, team: SheetTeam | null, week: number): string {
  const { campaign, locale } = parts;
  const say = sayIn(parts);
  const missions = campaign.deck.missions.filter((mission) => mission.week === week);
  const boxes = (count: number) =>
    `<span class="boxes" role="img" aria-label="${say("slip-boxes")}">${"<i></i>".repeat(count)}</span>`;
  const lines = missions.map(({ title, unit }) => {
    const what = unit === undefined ? title[locale] : `${title[locale]} (${unit[locale]})`;
    return `<span>${escapeXml(what)}</span>${boxes(BOXES)}`;
  });
  const blank = (words: string, filled = "") => `<p class="blank"><span>${words}</span><b>${filled}</b></p>`;
  return `<article>
<h2>${escapeXml(campaign.title)}</h2>
<p>${say("slip-week", { week, weeks: campaign.deck.weeks })}</p>
<p>${say("slip-how")}</p>
${list(lines, "missions")}
${blank(say("slip-team"), team === null ? "" : escapeXml(team.name))}
${blank(say("slip-back"))}
${blank(say("slip-until"))}
<p class="foot">${say("slip-free")}</p>
</article>`;
}

/** A working week. */
const BOXES = 5;

/** For the screen alone: paper does not show it. */
const band = (words: string, weeks = "") =>
  `<nav class="band" aria-label="${words}"><span>${words}</span> ${weeks}</nav>`;

const sayIn =
  ({ locale }: SheetParts) =>
  (key: Parameters<typeof told>[1], values: Parameters<typeof told>[2] = {}): string =>
    escapeXml(told(locale, key, values));

/** Dark modules as one path, each row's neighbours in one box: it prints whatever becomes of backgrounds. */
function qrOf(text: string, label: string): string {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg class="qr" viewBox="-2 -2 ${size + 4} ${size + 4}" role="img" aria-label="${escapeXml(label)}" shape-rendering="crispEdges"><path d="${path.join("")}"/></svg>`;
}
