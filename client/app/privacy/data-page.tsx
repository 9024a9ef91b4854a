/** « Données de la séance »: what is kept, why, how long, who decides, and what was chosen here, for anybody who asks. */
import { siteUrl } from "../../site.ts";
import "../../ui/layout-phone.css";
import "../front/front.css";
import "../declarations/declarations.css";
import "./data-page.css";
import { useEffect } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { DataChoices, type Terms } from "../declarations/data-choices.tsx";
import { useAuthority } from "../declarations/use-asked.ts";
import { FrontHead } from "../front/front-head.tsx";
import { usePageTitle } from "../front/use-page-title.ts";
import { useLast } from "../shared/use-last.ts";
import { useLoaded, useTexts } from "../loaded.ts";

const retention = async () => (await (await fetch(siteUrl("/api/retention"))).json()) as Terms;

export function DataPage() {
  useEffect(() => loadFont(), []);
  const t = useLast(useTexts("front", "declarations", "data", "register"));
  const kept = useLoaded("retention", retention);
  return t ? (
    <div class="front">
      <FrontHead t={t} isHome={false} />
      <Words t={t} kept={kept} />
    </div>
  ) : null;
}

/** Each part: its title, then its sentences in a list. */
const PARTS = [
  [
    "kept",
    ["kept-name", "kept-words", "kept-journal", "kept-forms", "kept-campaign", "kept-workspace", "kept-why"],
  ],
  ["not-kept", ["not-kept-account", "not-kept-address", "not-kept-third"]],
  ["seen", ["seen-room", "seen-table", "seen-host", "seen-server"]],
  ["device", ["device-phone", "device-kept", "device-form", "device-host", "device-clear"]],
  ["decides", ["decides-who", "decides-ask", "decides-erase", "decides-author"]],
] as const;

function Words({ t, kept }: { t: Say; kept: Terms | undefined }) {
  const heading = usePageTitle(t("data-page-title"));
  const said = useAuthority();
  const [first, second, third, ...others] = PARTS.map(([name, lines]) => (
    <Part key={name} title={t(`data-${name}`)} lines={lines.map((line) => t(`data-${line}`))} />
  ));
  return (
    <main class="front-page data-page">
      <h1 ref={heading} tabIndex={-1}>
        {t("data-title")}
      </h1>
      <p class="lede">{t("data-lede")}</p>
      {first}
      {second}
      {third}
      <Part title={t("data-long")} lines={howLong(t, kept)} />
      {others}
      <DataChoices t={t} terms={kept} said={said} />
    </main>
  );
}

/** Until the server has said its term, that there is one. */
function howLong(t: Say, kept: Terms | undefined): string[] {
  const term = kept
    ? [
        t("data-long-term", { ...kept, count: kept.days }),
        t("data-long-open", { ...kept }),
        t("data-long-forms", { count: kept.followUpMonths }),
        t("data-long-workspaces", { count: kept.workspaceMonths }),
        t("data-long-campaigns", { count: kept.campaignMonths }),
      ]
    : [t("data-long-some")];
  return [...term, t("data-long-stays"), t("data-long-document")];
}

const Part = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section class="card">
    <h2>{title}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
