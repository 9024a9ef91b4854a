/** What the open écran shows: the lobby, the phase that runs, or the thanks; and what rings and is said. */
import { useEffect, useState } from "preact/hooks";
import type { Flow } from "../../../game/engine/session.ts";
import { createAnnouncer, type Announcer } from "../../ui/announcer.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Ended } from "./ended.tsx";
import { Lobby } from "./lobby.tsx";
import { Lost } from "./lost.tsx";
import type { RoomProps } from "./page.ts";
import { Play } from "./play.tsx";
import { createSound } from "./sound.ts";
import { useMoment } from "../shared/moment.ts";
import { ring, SOUNDS } from "../shared/ring.ts";
import { useBefore } from "../shared/use-before.ts";

const createRoomSound = () => createSound({ stored: "trois-tiers:screen-sound", names: SOUNDS });

export function Room(props: RoomProps) {
  const [sound] = useState(() => (props.isWatched ? undefined : createRoomSound()));
  const [announcer] = useState(createAnnouncer);
  useEffect(() => sound?.open(), [sound]);
  const flow = props.view.parts.value.everyone?.flow;
  useWhatRings(flow);
  useWhatIsSaid(flow, props, announcer);
  const isEnding = useMoment(flow?.status, {
    when: (now, before) => now === "ended" && before !== undefined,
    sound: "printer",
  });
  if (!flow) return null;
  const page = { ...props, flow, sound, announcer, isEnding };
  return (
    <>
      <LiveRegion announcer={announcer} />
      <Lost t={props.t} link={props.link} />
      {flow.status === "lobby" && <Lobby {...page} />}
      {flow.status === "ended" && <Ended {...page} />}
      {(flow.status === "running" || flow.status === "paused") && <Play {...page} />}
    </>
  );
}

/** The roadmap has left the printer: then the end is said. */
const THEN_MS = 700;

/** Only what happens under the room's eyes rings: an écran opened or reloaded later stays silent. */
function useWhatRings(flow: Flow | undefined): void {
  const before = useBefore(flow);
  useEffect(() => {
    if (!flow || !before) return;
    if (before.status === "lobby" && flow.status === "running") ring("drawer");
    else if (flow.turn !== before.turn) ring("card");
    else if (flow.hasRung && !before.hasRung) ring("bell");
  }, [flow]);
  const status = flow?.status;
  const statusBefore = useBefore(status);
  useEffect(() => {
    if (status !== "ended" || statusBefore === undefined || statusBefore === "ended") return;
    const then = setTimeout(() => ring("fanfare"), THEN_MS);
    return () => clearTimeout(then);
  }, [status]);
}

function useWhatIsSaid(flow: Flow | undefined, { t, header }: RoomProps, announcer: Announcer): void {
  const before = useBefore(flow);
  useEffect(() => {
    if (!flow || !before) return;
    const phase = header.phases.find(({ id }) => id === flow.phase);
    if (flow.status === "ended" && before.status !== "ended") announcer.say(t("ended-said"));
    else if (flow.phase !== before.phase && phase) announcer.say(t("phase-opens", { title: phase.title }));
    else if (flow.hasRung && !before.hasRung) announcer.say(t("time-up"), true);
    else if (flow.status === "paused" && before.status === "running") announcer.say(t("pause"));
    else if (flow.status === "running" && before.status === "paused") announcer.say(t("pause-over"));
  }, [flow]);
}
