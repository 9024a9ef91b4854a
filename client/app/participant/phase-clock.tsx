/** The time left for this step, in the bar; its marks are spoken. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Timer } from "../../ui/timer.tsx";
import type { TimerMark } from "../../ui/timer-text.ts";
import type { Door } from "./door.ts";

const SAID: Record<TimerMark, string> = {
  fiveMinutes: "time-five",
  oneMinute: "time-one",
  thirtySeconds: "time-thirty",
  over: "time-over",
};

export function PhaseClock({ door: { t, flow, link, announcer } }: { door: Door }) {
  const deadline = useSignal(flow.deadline);
  useEffect(() => {
    deadline.value = flow.deadline;
  }, [flow.deadline]);
  return (
    <Timer
      deadline={deadline}
      now={() => link.now()}
      label={t("time-left")}
      onMark={(mark) => announcer.say(t(SAID[mark]), mark === "over")}
    />
  );
}
