/** « Le terrain »: what public bodies already do, and a page for each practice with its places in the game. */
import type { Practice } from "../../game/scenario/terrain.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { escapeXml, tag } from "../documents/xml.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import { link, paragraph, writePage, type Look } from "./page.ts";
import { placeOf, type Place } from "./places.ts";
import { pageSay } from "./say.ts";

type Content = Pick<ContentFolder, "scenarios" | "library" | "terrain">;

const placesOf = ({ where }: Practice, content: Content, locale: Locale): readonly Place[] =>
  where.flatMap((ref) => placeOf(ref, content, locale) ?? []);

/** @param lost said first, to whoever followed an address that leads nowhere */
export function terrainPage(content: Content, look: Look, lost = ""): string {
  const { locale, mount } = look;
  const say = pageSay(locale);
  const title = say("terrain-title");
  const rows = content.terrain.map((practice) => {
    const href = `${mount}/terrain/${practice.id}?lang=${locale}`;
    const places = placesOf(practice, content, locale);
    const kinds = [...new Set(places.map(({ kind }) => kind))].join(" · ");
    const count = paragraph(`${say("places", { n: places.length })} · ${kinds}`, "count");
    return `<li>${link({ href, text: practice.practice[locale] })}${places.length > 0 ? count : ""}</li>`;
  });
  const body =
    rows.length === 0
      ? paragraph(say("terrain-none"))
      : `${paragraph(say("terrain-lede"))}${paragraph(say("terrain-use"))}
<h2>${escapeXml(say("practices", { n: rows.length }))}</h2>
<ul class="list">
${rows.join("\n")}
</ul>`;
  return writePage({ ...look, title, body: paragraph(lost, "lost") + body });
}

/** @returns undefined when no practice has this id */
export function practicePage(id: string, content: Content, look: Look): string | undefined {
  const { locale, mount } = look;
  const practice = content.terrain.find((one) => one.id === id);
  if (!practice) return undefined;
  const say = pageSay(locale);
  const places = placesOf(practice, content, locale);
  const body =
    places.length === 0
      ? paragraph(say("none-here"))
      : `<h2>${escapeXml(say("places-title"))}</h2>
<ul class="list">
${places.map((place) => card(place, mount)).join("\n")}
</ul>`;
  const up = { href: `/terrain?lang=${locale}`, text: say("all") };
  return writePage({ ...look, up, title: practice.practice[locale], body });
}

function card({ kind, name, text, sources, doors }: Place, mount: string): string {
  const ways = doors.map(({ href, text: words }) => {
    const to = href.startsWith("/") ? `${mount}${href}` : href;
    return `<li>${link({ href: to, text: words })}</li>`;
  });
  const written = [
    paragraph(kind, "kind"),
    tag("h3", {}, escapeXml(name)),
    paragraph(text),
    paragraph(sources.join(" · "), "source"),
    ways.length === 0 ? "" : `<ul class="doors">${ways.join("")}</ul>`,
  ];
  return `<li>${written.join("")}</li>`;
}
