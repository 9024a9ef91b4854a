/** What a screen reader hears of the session: a step that opens, a pause, the end, the connection. */
import { useEffect } from "preact/hooks";
import type { Flow } from "../../../game/engine/session.ts";
import type { Link, SessionHeader } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import type { Announcer } from "../../ui/announcer.ts";
import { useIsLost } from "../shared/link-words.ts";
import { useBefore } from "../shared/use-before.ts";
import type { Here } from "./use-people.ts";

interface Heard {
  readonly here: Here | undefined;
  readonly t: Say;
  readonly link: Link;
  readonly header: SessionHeader;
  readonly flow: Flow | undefined;
  readonly announcer: Announcer;
}

export function useAnnouncements({ here, t, link, header, flow, announcer }: Heard): void {
  const before = useBefore(flow);
  useEffect(() => {
    const text = flow && before && newsOf(before, flow, { t, header });
    if (text) announcer.say(text);
  }, [flow]);
  const knocks = here?.knocking.length ?? 0;
  const knocked = useBefore(knocks) ?? 0;
  const seated = useBefore(here?.people.length) ?? 0;
  useEffect(() => {
    if (knocks > knocked) announcer.say(t("knock-title"));
    else if (knocks < knocked && (here?.people.length ?? 0) > seated) announcer.say(t("knock-open"));
  }, [knocks]);
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
