/** The écran of a challenge for a hall: gauge, days left, missions of the week, the way in; it names nobody. */
import "../../ui/layout-screen.css";
import "./campaign.css";
import "./hall.css";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { dayNumber } from "../../../game/campaign/calendar.ts";
import { siteUrl } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { QrCode } from "../../ui/qr-code.tsx";
import { useTexts } from "../loaded.ts";
import { wearLook } from "../screen/look.ts";
import { networkAddresses } from "../network/api.ts";
import { useLast } from "../shared/use-last.ts";
import { useWakeLock } from "../shared/wake-lock.ts";
import type { CampaignRead } from "./api.ts";
import { dayWords } from "./day-words.ts";
import { Gauge } from "./gauge.tsx";
import { useCampaign } from "./use-campaign.ts";

export function HallDoor({ code }: { readonly code: string }) {
  const t = useLast(useTexts("campaign", "campaign-moments"));
  const { found } = useCampaign(code);
  const last = useRef<CampaignRead | null>(null);
  if (found?.ok) last.current = found.value.read;
  const read = last.current;
  useWakeLock();
  useLayoutEffect(() => {
    loadFont("now");
    return wearLook("projected");
  }, []);
  useEffect(() => {
    if (t) document.title = read ? t("page-of", { title: read.title }) : t("hall-title");
  }, [t, read]);
  if (!t) return null;
  if (read) return <Hall {...{ t, code, read }} isLate={found?.ok === false} />;
  return (
    <main class="hall">
      <p role="status">{found?.ok === false ? (found.problem.message ?? t("network")) : t("coming")}</p>
    </main>
  );
}

interface HallProps {
  readonly t: Say;
  readonly code: string;
  readonly read: CampaignRead;
  /** What shows was read earlier. */
  readonly isLate: boolean;
}

/** Read from afar: more would be small. */
const MOST_MISSIONS = 6;

function Hall({ t, code, read, isLate }: HallProps) {
  const missions = read.missions.filter(({ week }) => week === read.week).slice(0, MOST_MISSIONS);
  const url = `${useReachable()}/defi/${code.toUpperCase()}`;
  return (
    <main class="hall">
      <header>
        <h1>{read.title}</h1>
        <p class="hall-when">{whenWords(t, read)}</p>
      </header>
      <Gauge t={t} gauge={read.gauge} stages={read.stages} />
      <div class="hall-below">
        {missions.length > 0 && (
          <section>
            <h2>{t("hall-missions")}</h2>
            <ul>
              {missions.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </section>
        )}
        {!read.isOver && (
          <section class="hall-join">
            <QrCode text={url} label={t("hall-qr")} />
            <div>
              <h2>{t("hall-join")}</h2>
              <p>{t("hall-code", { code: code.toUpperCase() })}</p>
              <p class="hall-address">{url.replace(/^https?:\/\//, "")}</p>
            </div>
          </section>
        )}
      </div>
      <p class="hall-late" role="status">
        {isLate && t("hall-late")}
      </p>
    </main>
  );
}

/** Opened on the server's own machine, the page has a name that no phone can follow: the room's is asked for. */
function useReachable(): string {
  const [site, setSite] = useState(location.origin + siteUrl(""));
  useEffect(() => {
    if (!/^(localhost|127\.)/.test(location.hostname)) return;
    void networkAddresses().then((addresses) => {
      const [first] = addresses ?? [];
      if (first) setSite(first.url);
    });
  }, []);
  return site;
}

const WEEK = 7;

function whenWords(t: Say, { isOver, week, weeks, starts, today }: CampaignRead): string {
  if (isOver) return t("over");
  if (week < 1) return t("to-come", { date: dayWords(starts) });
  const left = dayNumber(starts) + weeks * WEEK - dayNumber(today);
  return `${t("hall-week", { week, weeks })} · ${t("hall-left", { count: left })}`;
}
