/** Ways to follow a campaign without an account: its days in one's own calendar, its news in a feed reader. */
import { siteUrl } from "../../../site.ts";
import { locale, type Say } from "../../../text/texts.ts";

interface FollowLinksProps {
  readonly t: Say;
  readonly id: string;
}

export const FollowLinks = ({ t, id }: FollowLinksProps) => (
  <ul class="campaign-rules">
    <li>
      <a href={siteUrl(`/api/campaigns/${id}/calendar.ics?lang=${locale.value}`)}>{t("follow-calendar")}</a>{" "}
      {t("follow-calendar-what")}
    </li>
    <li>
      <a href={siteUrl(`/api/campaigns/${id}/feed.${locale.value}.xml`)} type="application/rss+xml">
        {t("follow-feed")}
      </a>{" "}
      {t("follow-feed-what")}
    </li>
  </ul>
);
