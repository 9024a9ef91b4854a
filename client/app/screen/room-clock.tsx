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

/** Asked again when it should have come: session time stands still while the session is paused. */
function useLastMinute(deadline: number | null, now: () => number): boolean {
  const [isLast, setLast] = useState(deadline !== null && deadline - now() <= LAST_MS);
  useEffect(() => {
    let alarm: ReturnType<typeof setTimeout>;
    const look = () => {
      const left = deadline === null ? Infinity : deadline - now() - LAST_MS;
      setLast(left <= 0);
      if (left > 0 && left < Infinity) alarm = setTimeout(look, Math.max(250, left));
    };
    look();
    return () => clearTimeout(alarm);
  }, [deadline]);
  return isLast;
}

export function RoomClock({ t, flow, now, announcer }: RoomClockProps) {
  const latest = useSignal(flow.deadline);
  useEffect(() => {
    latest.value = flow.deadline;
  }, [flow.deadline]);
  const deadline = useComputed(() => latest.value);
  const isLast = useLastMinute(flow.deadline, now);
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
