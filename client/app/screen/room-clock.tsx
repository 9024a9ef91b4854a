/** The time left, read at 8 m; when it is over it says so kindly, and nothing flashes. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Flow } from "../../../game/engine/session.ts";
import type { Say } from "../../text/texts.ts";
import type { Announcer } from "../../ui/announcer.ts";
import { Timer } from "../../ui/timer.tsx";
import type { TimerMark } from "../../ui/timer-text.ts";

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

export function RoomClock({ t, flow, now, announcer }: RoomClockProps) {
  const latest = useSignal(flow.deadline);
  useEffect(() => {
    latest.value = flow.deadline;
  }, [flow.deadline]);
  const deadline = useComputed(() => latest.value);
  if (flow.deadline === null) return null;
  return (
    <div class="room-clock">
      <p>
        {flow.hasRung ? (
          <>
            <b>{t("time-up")}</b>
            <span>{t("time-up-detail")}</span>
          </>
        ) : (
          t(flow.status === "paused" ? "pause" : "time-for")
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
