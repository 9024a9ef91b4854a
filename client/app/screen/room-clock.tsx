/** The time left, read at 8 m; when it is over it says so kindly, and nothing flashes. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { Flow } from "../../../game/engine/session.ts";
import type { Say } from "../../text/texts.ts";
import type { Announcer } from "../../ui/announcer.ts";
import { Timer } from "../../ui/timer.tsx";
import type { TimerMark } from "../../ui/timer-text.ts";
import { useMoment } from "../shared/moment.ts";

interface RoomClockProps {
  readonly t: Say;
  readonly flow: Flow;
  readonly now: () => number;
  readonly announcer: Announcer;
}

/** The end itself is said when the server's bell rings. */
const SAID: Partial<Record<TimerMark, string>> = {
  fiveMinutes: "time-five",
  oneMinute: "time-one",
};

const LAST_MS = 60_000;

export function RoomClock({ t, flow, now, announcer }: RoomClockProps) {
  const latest = useSignal(flow.deadline);
  useEffect(() => {
    latest.value = flow.deadline;
  }, [flow.deadline]);
  const deadline = useComputed(() => latest.value);
  const [isLast, setLast] = useState(false);
  useEffect(() => setLast(flow.deadline !== null && flow.deadline - now() <= LAST_MS), [flow.deadline]);
  const isMoment = useMoment(isLast, { when: (yes) => yes && !flow.hasRung, sound: "breath" });
  if (flow.deadline === null) return null;
  return (
    <div class="room-clock" data-moment={isMoment ? "last-minute" : undefined}>
      <p>
        {flow.hasRung ? (
          <>
            <b>{t("time-up")}</b>
            <span>{t("time-up-detail")}</span>
          </>
        ) : (
          (flow.status === "paused" && t("pause")) || <LeftWords t={t} isLast={isLast} />
        )}
      </p>
      <span data-counter="">
        <Timer
          deadline={deadline}
          now={now}
          label={t("time-left")}
          onMark={(mark) => {
            const said = SAID[mark];
            if (said !== undefined) announcer.say(t(said));
            if (mark === "oneMinute") setLast(true);
          }}
        />
      </span>
    </div>
  );
}

/** Both have their place and one is seen: nothing moves beside them when the last minute comes. */
const LeftWords = ({ t, isLast }: { readonly t: Say; readonly isLast: boolean }) => (
  <span class="room-clock-words">
    <span data-shown={!isLast}>{t("time-for")}</span>
    <b data-shown={isLast}>{t("last-minute")}</b>
  </span>
);
