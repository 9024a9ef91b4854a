/** A phone tries the way to the workshop, says in words what goes through, and turns the console's check green. */
import { useEffect, useState } from "preact/hooks";
import { randomToken } from "../../link/device.ts";
import { tryWay } from "../../link/try-way.ts";
import type { Way } from "../../link/ways.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { tellTrial } from "./api.ts";

type Outcome = Way | "same" | "failed";

const TITLES: Readonly<Record<Outcome, string>> = {
  websocket: "trial-websocket",
  tunnel: "trial-tunnel",
  same: "trial-same-title",
  failed: "trial-failed",
};
const TEXTS: Readonly<Record<Outcome, string>> = {
  websocket: "trial-websocket-text",
  tunnel: "trial-tunnel-text",
  same: "trial-same",
  failed: "trial-failed-text",
};

async function attempt(device: string): Promise<Outcome> {
  const way = await tryWay();
  const counts = await tellTrial(device, way);
  if (counts === undefined) return "failed";
  return counts ? way : "same";
}

export function Trial({ t }: { readonly t: Say }) {
  // Drawn for this page: it tells nothing of the device, and a second trial does not count twice.
  const [device] = useState(() => randomToken(12));
  const [times, setTimes] = useState(1);
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let isWanted = true;
    setOutcome(undefined);
    void attempt(device).then((found) => {
      if (isWanted) setOutcome(found);
    });
    return () => {
      isWanted = false;
    };
  }, [times]);
  const isGood = outcome === "websocket" || outcome === "tunnel";
  return (
    <>
      <h1>{t("trial-title")}</h1>
      <div class={isGood ? "trial-outcome good" : "trial-outcome"} role="status">
        {outcome === undefined ? (
          <p>{t("trial-running")}</p>
        ) : (
          <>
            <p class="trial-word">
              <Icon name={isGood ? "tick" : "warning"} /> {t(TITLES[outcome])}
            </p>
            <p>{t(TEXTS[outcome])}</p>
          </>
        )}
      </div>
      <div>
        <Button
          look={outcome === "failed" ? "primary" : "quiet"}
          busy={outcome === undefined ? t("trial-running") : undefined}
          onPress={() => setTimes(times + 1)}
        >
          {t("trial-again")}
        </Button>
      </div>
      <p class="lede">{t("trial-private")}</p>
    </>
  );
}
