/** Ways to follow a campaign without an account: its days in one's own calendar, its news in a feed reader. */
import { locale, type Say } from "../../../text/texts.ts";
import type { Agenda } from "./agenda-api.ts";

interface FollowLinksProps {
  readonly t: Say;
  readonly links: Agenda["links"];
}

export const FollowLinks = ({ t, links: { calendar, feed } }: FollowLinksProps) => (
  <ul class="campaign-rules">
    <li>
      <a href={`${calendar}?lang=${locale.value}`}>{t("follow-calendar")}</a> {t("follow-calendar-what")}
    </li>
    <li>
      <a href={feed} type="application/rss+xml">
        {t("follow-feed")}
      </a>{" "}
      {t("follow-feed-what")}
    </li>
  </ul>
);
