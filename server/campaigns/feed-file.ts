/** A campaign's news as RSS 2.0: made of the campaign and its rows alone, so that the same news give the same file. */
import type { News } from "../../game/campaign/news.ts";
import type { Campaign } from "../../game/campaign/schema.ts";
import type { Everyone } from "../../game/campaign/views.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { escapeXml, tag } from "../documents/xml.ts";
import { told } from "./told.ts";

interface FeedFile {
  readonly campaign: Campaign;
  readonly everyone: Pick<Everyone, "gauge" | "prizes" | "standings">;
  readonly news: readonly News[];
  readonly locale: Locale;
  /** Where people take part, and where this very feed is. */
  readonly url: string;
  readonly self: string;
  /** ISO; of the campaign's making, for a feed that has no news yet. */
  readonly since: string;
}

export function feedFile(feed: FeedFile): string {
  const { campaign, news, locale, url, self, since } = feed;
  const [latest] = news;
  const channel = [
    text("title", told(locale, "feed", { title: campaign.title })),
    text("link", url),
    text("description", told(locale, "feed-what")),
    text("language", locale),
    text("lastBuildDate", latest ? dated(latest.day) : new Date(since).toUTCString()),
    text("ttl", "240"),
    tag("atom:link", { href: self, rel: "self", type: "application/rss+xml" }),
    ...news.map((one) => itemOf(one, feed)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
${channel.join("\n")}
</channel></rss>
`;
}

function itemOf(news: News, feed: FeedFile): string {
  const { campaign, url } = feed;
  const { title, lines } = wordsOf(news, feed);
  return tag(
    "item",
    {},
    [
      text("title", title),
      text("link", url),
      // Readers show it as markup: what people typed is escaped for that, then once more for XML.
      text("description", lines.map((line) => `<p>${escapeXml(line)}</p>`).join("")),
      tag("guid", { isPermaLink: "false" }, escapeXml(`${campaign.id}-${news.id}@trois-tiers`)),
      text("pubDate", dated(news.day)),
    ].join(""),
  );
}

interface Words {
  readonly title: string;
  readonly lines: readonly string[];
}

function wordsOf(news: News, feed: FeedFile): Words {
  const { campaign, locale, everyone } = feed;
  if (news.kind === "week") {
    const lines = news.missions.map(({ title, how }) => `${title[locale]}. ${how[locale]}`);
    return { title: told(locale, "feed-week", { week: news.week }), lines };
  }
  if (news.kind === "stage") {
    const stage = campaign.deck.gauge.stages[news.stage - 1]?.[locale] ?? "";
    const lines = [told(locale, "feed-stage-how", { quarter: news.stage * 25 })];
    return { title: told(locale, "feed-stage", { stage }), lines };
  }
  const percent = Math.floor(everyone.gauge.filled * 100);
  const prizes = everyone.prizes.flatMap(({ prize, groups }) =>
    groups.length === 0
      ? []
      : [told(locale, `feed-prize-${prize}`, { teams: groups.map((id) => nameOf(id, feed)).join(", ") })],
  );
  return {
    title: told(locale, "feed-results"),
    lines: [told(locale, "feed-results-gauge", { percent }), ...prizes],
  };
}

/** Groups of five people at least: the small teams have no name of their own here. */
const nameOf = (id: string, { everyone, locale }: FeedFile): string =>
  everyone.standings.find(({ group }) => group.id === id)?.group.name ?? told(locale, "feed-small");

// What XML cannot say at all, even escaped, is left out.
// eslint-disable-next-line no-control-regex -- those are the characters meant
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const text = (name: string, content: string) => tag(name, {}, escapeXml(content.replace(UNSAYABLE, "")));

/** Days have no hour: in the morning, so that every country of Europe reads the same day. */
const dated = (day: string) => new Date(`${day}T06:00:00Z`).toUTCString();
