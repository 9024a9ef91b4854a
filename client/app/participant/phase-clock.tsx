/** The time left for this step, in the bar; its marks are spoken. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Timer } from "../../ui/timer.tsx";
import type { TimerMark } from "../../ui/timer-text.ts";
import type { Door } from "./door.ts";

/** The end itself is said when the bell rings for all, also when the facilitator shortens the time. */
const SAID: Record<Exclude<TimerMark, "over">, string> = {
  fiveMinutes: "time-five",
  oneMinute: "time-one",
  thirtySeconds: "time-thirty",
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
      onMark={(mark) => mark !== "over" && announcer.say(t(SAID[mark]))}
    />
  );
}
