/** The page for the data-protection officer, to read, print or hand over. */
import type { Say } from "../../../text/texts.ts";
import { noticeUrl } from "./dossier-api.ts";

interface NoticeLinksProps {
  readonly t: Say;
  readonly code: string;
  /** Its title's place in the page. */
  readonly as: "h2" | "h3" | "h4";
}

export const NoticeLinks = ({ t, code, as: Title }: NoticeLinksProps) => (
  <>
    <Title>{t("notice-title")}</Title>
    <p class="reason">{t("notice-what")}</p>
    <ul class="exports">
      <li>
        <a class="button small quiet" href={noticeUrl(code, "html")} target="_blank" rel="noopener">
          {t("notice-html")}
        </a>
      </li>
      <li>
        <a class="button small quiet" href={noticeUrl(code, "odt")} download>
          {t("notice-odt")}
        </a>
      </li>
    </ul>
  </>
);
