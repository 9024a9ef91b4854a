/** What a screen reader hears of the session: a step that opens, a pause, the end, the connection. */
import { useEffect, useState } from "preact/hooks";
import type { Flow } from "../../../game/engine/session.ts";
import type { Link, LinkStatus, SessionHeader } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import type { Announcer } from "../../ui/announcer.ts";
import { useBefore } from "../shared/use-before.ts";

interface Heard {
  readonly t: Say;
  readonly link: Link;
  readonly header: SessionHeader;
  readonly flow: Flow | undefined;
  readonly announcer: Announcer;
}

export function useAnnouncements({ t, link, header, flow, announcer }: Heard): void {
  const before = useBefore(flow);
  useEffect(() => {
    const text = flow && before && newsOf(before, flow, { t, header });
    if (text) announcer.say(text);
    else if (flow?.hasRung && before?.hasRung === false) announcer.say(t("time-over"), true);
  }, [flow]);
  const isLost = useIsLost(link.status.value);
  const wasLost = useBefore(isLost);
  useEffect(() => {
    if (isLost) announcer.say(t("lost"), true);
    else if (wasLost) announcer.say(t("lost-over"));
  }, [isLost]);
}

function newsOf(before: Flow, flow: Flow, { t, header }: Pick<Heard, "t" | "header">): string | undefined {
  if (flow.status === "ended") return before.status === "ended" ? undefined : t("ended-said");
  const phase = header.phases.find(({ id }) => id === flow.phase);
  if (flow.phase !== before.phase) return phase && t("step-opens", { title: phase.title });
  if (flow.status === before.status) return undefined;
  return flow.status === "paused" ? t("paused") : t("paused-over");
}

/** Shorter cuts repair themselves before anyone has to know. */
const BLINK_MS = 1_200;

export function useIsLost(status: LinkStatus): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (status !== "lost") {
      setLost(false);
      return;
    }
    const wait = setTimeout(() => setLost(true), BLINK_MS);
    return () => clearTimeout(wait);
  }, [status]);
  return isLost;
}
