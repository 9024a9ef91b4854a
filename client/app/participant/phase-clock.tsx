/** The time left for this step, in the bar; its marks are spoken. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Timer } from "../../ui/timer.tsx";
import type { TimerMark } from "../../ui/timer-text.ts";
import { ring } from "../shared/ring.ts";
import type { Door } from "./door.ts";
import type { OwnTime } from "./use-own-time.ts";

/** The end itself is said when the bell rings for all, also when the facilitator shortens the time. */
const SAID: Record<Exclude<TimerMark, "over">, string> = {
  fiveMinutes: "time-five",
  oneMinute: "time-one",
};

interface PhaseClockProps {
  readonly door: Door;
  readonly time: OwnTime;
}

export function PhaseClock({ door: { t, link, announcer }, time }: PhaseClockProps) {
  const deadline = useSignal(time.deadline);
  useEffect(() => {
    deadline.value = time.deadline;
  }, [time.deadline]);
  return (
    <Timer
      deadline={deadline}
      now={() => link.now()}
      label={t("time-left")}
      onMark={(mark) => {
        if (mark === "oneMinute") ring("breath");
        if (mark === "over") time.onEnd();
        else announcer.say(t(SAID[mark]));
      }}
    />
  );
}
