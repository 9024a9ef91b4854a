/** The clock of a pitch: big, so that whoever speaks sees it. */
import type { PitchEveryone } from "../../../game/activities/pitch/state.ts";
import { SECONDS } from "../../../game/activities/pitch/terms.ts";
import { StepClock as Clock } from "../../app/shared/step-clock.tsx";
import type { Say } from "../../text/texts.ts";

interface StepClockProps {
  readonly t: Say;
  readonly everyone: PitchEveryone;
  readonly now: () => number;
}

export const StepClock = ({ t, everyone: { step, since }, now }: StepClockProps) => (
  <Clock {...{ t, step, since, now }} seconds={SECONDS[step]} look="pitch-clock" />
);
