/** A step under way: the pause, whose turn it is on a shared device, then the activity's own screen. */
import { Callout } from "../../ui/callout.tsx";
import { openPhase, type Door } from "./door.ts";
import { InHands, Middle, Pass } from "./hand-over.tsx";
import { PhaseActivity } from "./phase-activity.tsx";
import { ServiceInHands } from "./service-form.tsx";

export function Play({ door }: { door: Door }) {
  const { t, flow, turn } = door;
  const phase = openPhase(door);
  if (!phase) return null;
  const { holder, asked, isShared } = turn;
  return (
    <>
      {isShared && holder && <InHands door={door} holder={holder} />}
      {isShared && holder && <ServiceInHands key={holder.seat} door={door} holder={holder} />}
      {flow.status === "paused" && (
        <Callout look="tip">
          <p>{t("paused")}</p>
        </Callout>
      )}
      {holder && (
        <PhaseActivity key={`${phase.id} ${holder.seat}`} door={door} phase={phase} person={holder} />
      )}
      {!holder && asked && <Pass key={asked.seat} door={door} to={asked} />}
      {!holder && !asked && <Middle door={door} />}
    </>
  );
}
