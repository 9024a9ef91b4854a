/** Before the room comes in: a phone opens the trial's address and this turns green; when none can, what to do instead. */
import "./room-check.css";
import { useEffect, useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { useTexts } from "../loaded.ts";
import { trialCounts, type TrialCounts } from "../network/api.ts";
import { useLast } from "../shared/use-last.ts";
import type { Desk } from "./desk.ts";

const PAUSE_MS = 3_000;

/** Folded: the page shows one QR code to the room, and one line says how the check stands. */
export function RoomCheck({ desk }: { desk: Desk }) {
  // The session's address as phones know it; the trial stands beside it.
  const { joinUrl } = desk.header;
  const t = useLast(useTexts("network"));
  const counts = useCounts();
  const [hasTried, setTried] = useState(false);
  if (!t) return null;
  const url = `${joinUrl.slice(0, joinUrl.lastIndexOf("/"))}/essai`;
  return (
    <section class="room-check" aria-labelledby="room-check">
      <details class="disclosure">
        <summary>
          <span id="room-check">{t("check-title")}</span>
          <span class="room-check-now">{desk.t(nowOf(counts), { count: reached(counts) })}</span>
        </summary>
        <div class="room-check-way">
          <div>
            <p>{t("check-open")}</p>
            <p class="room-check-url">{url.replace(/^https?:\/\//, "")}</p>
          </div>
          <QrCode text={url} label={t("check-qr")} />
        </div>
        <div role="status">
          <State t={t} counts={counts} hasTried={hasTried} />
        </div>
        {reached(counts) === 0 && (
          <div>
            <Button size="small" onPress={() => setTried(true)}>
              {t("check-tried")}
            </Button>
          </div>
        )}
        <p>
          <a href={siteUrl("/reseau")} target="_blank" rel="noopener">
            {t("check-link")}
          </a>
        </p>
      </details>
    </section>
  );
}

const reached = (counts: TrialCounts | null | undefined) => (counts ? counts.websocket + counts.tunnel : 0);

function nowOf(counts: TrialCounts | null | undefined): string {
  if (counts === null) return "check-now-lost";
  return reached(counts) > 0 ? "check-now-good" : "check-now-waiting";
}

interface StateProps {
  readonly t: Say;
  /** Null when the server does not answer. */
  readonly counts: TrialCounts | null | undefined;
  readonly hasTried: boolean;
}

function State({ t, counts, hasTried }: StateProps) {
  const count = reached(counts);
  if (counts && count > 0)
    return (
      <div class="room-check-state good">
        <p>
          <Icon name="tick" /> <b>{t("check-reached", { count })}</b>
        </p>
        {counts.tunnel > 0 && <p>{t("check-tunnel", { count: counts.tunnel })}</p>}
      </div>
    );
  if (counts === null) return <p class="room-check-state">{t("check-lost")}</p>;
  if (!hasTried) return <p class="room-check-state">{t("check-waiting")}</p>;
  return (
    <div class="room-check-state isolated">
      <p>
        <Icon name="warning" /> <b>{t("check-isolated-title")}</b>
      </p>
      <ul>
        {["check-hotspot", "check-table", "check-paper"].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Asked again while the page is seen: a few bytes, and no news once the room plays. */
function useCounts(): TrialCounts | null | undefined {
  const [counts, setCounts] = useState<TrialCounts | null>();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible")
        void trialCounts().then((found) => setCounts(found ?? null));
    };
    look();
    const timer = setInterval(look, PAUSE_MS);
    return () => clearInterval(timer);
  }, []);
  return counts;
}
