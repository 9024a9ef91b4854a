/** The door of a challenge for those who take part: two minutes a day, on a phone. */
import "../../ui/layout-phone.css";
import "./campaign.css";
import "./feed/feed.css";
import { useEffect } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import { Header } from "../../ui/header.tsx";
import { loadFont } from "../../ui/font.ts";
import { useTexts } from "../loaded.ts";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { useLast } from "../shared/use-last.ts";
import { CampaignPage } from "./campaign-page.tsx";
import { useCampaign } from "./use-campaign.ts";

export function CampaignDoor({ code }: { readonly code: string }) {
  const t = useLast(useTexts("campaign", "campaign-feed"));
  const { found, reload } = useCampaign(code);
  useEffect(() => loadFont(), []);
  useEffect(() => {
    if (t) document.title = found?.ok ? t("page-of", { title: found.value.read.title }) : t("page");
  }, [t, found]);
  if (!t) return null;
  return (
    <div class="phone">
      <Header logo title={t("brand")} />
      <main class="phone-main campaign">
        {!found && <p role="status">{t("coming")}</p>}
        {found?.ok === false && (
          <>
            <h1>{t("closed")}</h1>
            <p>{found.problem.message ?? t("network")}</p>
          </>
        )}
        {found?.ok && <CampaignPage t={t} {...found.value} reload={reload} />}
        <div class="aside">
          <LanguageChoice t={t} />
          <a href={siteUrl("/donnees")}>{t("data")}</a>
        </div>
      </main>
    </div>
  );
}
