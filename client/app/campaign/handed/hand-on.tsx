/** What a captain or the organiser hands on around a campaign: messages, posters, a calendar, a feed; to no address. */
import "./handed.css";
import { useState } from "preact/hooks";
import { siteUrl } from "../../../site.ts";
import { locale } from "../../../text/texts.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useLoaded, useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { OpenDesk } from "../desk-api.ts";
import { askAgenda } from "./agenda-api.ts";
import { Dates } from "./dates.tsx";
import { FollowLinks } from "./follow-links.tsx";
import { Messages } from "./messages.tsx";

const BUNDLES = ["campaign", "campaign-desk", "campaign-messages", "campaign-dates"];

/** @param open of a captain: messages and posters are then of its team */
export function HandOn({ open }: { readonly open: OpenDesk }) {
  const { id, desk } = open;
  const t = useLast(useTexts(...BUNDLES));
  const [moved, setMoved] = useState(0);
  const { everyone, captain } = desk;
  // Asked again once a date moved.
  const asked = useLast(useLoaded(`agenda ${id} ${moved} ${everyone.today}`, () => askAgenda(id)));
  if (!t || !asked) return null;
  const team = captain?.team ?? null;
  return (
    <section class="campaign-part">
      <h2>{t("hand-on")}</h2>
      <p>{t("hand-on-what")}</p>
      {!asked.ok && <p>{asked.problem.message ?? t("hand-on-network")}</p>}
      {asked.ok && (
        <Disclosure summary={t("messages")}>
          <div class="campaign-part">
            <Messages
              {...{ t, team }}
              agenda={asked.value}
              percent={Math.floor(everyone.gauge.filled * 100)}
            />
          </div>
        </Disclosure>
      )}
      <Disclosure summary={t("posters")}>
        <p>{t("posters-what")}</p>
        <ul class="campaign-rules">
          {sheetsOf(id, team?.id).map(({ name, path }) => (
            <li key={name}>
              <a href={siteUrl(path)} target="_blank" rel="noopener">
                {t(`sheet-${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
      <FollowLinks {...{ t, id }} />
      {asked.ok && desk.role === "organiser" && (
        <Dates {...{ t, open }} agenda={asked.value} onMove={() => setMoved(moved + 1)} />
      )}
    </section>
  );
}

/** @param team of a captain; the organiser prints for all teams, or one sheet for each */
function sheetsOf(id: string, team: string | undefined) {
  const path = (sheet: string, query = "") => `/api/campaigns/${id}/${sheet}.${locale.value}.html${query}`;
  const own = team === undefined ? "" : `?equipe=${team}`;
  return [
    { name: "affiche", path: path("affiche", own) },
    team === undefined
      ? { name: "affiche-each", path: path("affiche", "?equipe=chacune") }
      : { name: "affiche-all", path: path("affiche") },
    { name: "coupons", path: path("coupons", own) },
  ];
}
