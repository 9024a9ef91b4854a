/** A relay's page: where the team is, and slips to type for people without a phone. */
import type { Say } from "../../../text/texts.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import type { OpenDesk } from "../desk-api.ts";
import { Gauge } from "../gauge.tsx";
import { Rules } from "../rules.tsx";
import { Standings } from "../standings.tsx";
import { rowTitle } from "./row-title.ts";
import { Slips } from "./slips.tsx";

export function RelayPage({ t, open }: { readonly t: Say; readonly open: OpenDesk }) {
  const { captain, everyone } = open.desk;
  if (!captain) return <p>{t("team-gone")}</p>;
  const units = Object.entries(captain.units).filter(([, amount]) => amount > 0);
  return (
    <div class="campaign-part">
      <h1>{t("captain-title", { team: captain.team.name })}</h1>
      <p class="callout">{t("relay-page")}</p>
      <Gauge t={t} gauge={everyone.gauge} stages={everyone.stages} />
      <Slips t={t} open={open} captain={captain} />
      <h2>{t("counts")}</h2>
      {units.length === 0 && <p>{t("counts-none")}</p>}
      <ul class="campaign-rules">
        {units.map(([id, amount]) => (
          <li key={id}>{t("crossed-line", { title: rowTitle(t, everyone, id), amount })}</li>
        ))}
      </ul>
      <h2>{t("standings")}</h2>
      <Standings t={t} read={everyone} />
      <Disclosure summary={t("rules")}>
        <Rules t={t} read={everyone} />
      </Disclosure>
    </div>
  );
}
