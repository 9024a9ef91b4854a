/** The minutes of a phase to come: fewer, more, its own again; an optional one left out, or put back. */
import { Button } from "../../ui/button.tsx";
import { Control } from "./control.tsx";
import type { Desk } from "./desk.ts";
import { Held } from "./held.tsx";
import type { PlanRow } from "./plan.ts";

interface RowProps {
  readonly desk: Desk;
  readonly row: PlanRow;
}

const STEPS = [-5, -1, 1, 5] as const;
const MOST = 480;

const isPlanned = ({ state, wasPlayed }: PlanRow) => !wasPlayed && (state === "next" || state === "out");

export function PlanMinutes({ desk, row }: RowProps) {
  const { t, steer } = desk;
  const { phase, planned } = row;
  if (!isPlanned(row)) return null;
  const order = (minutes: number) => ({ type: "session/plan", phase: phase.id, minutes }) as const;
  const give = (minutes: number) => () => void steer.send(order(minutes));
  const offered = STEPS.map((step) => ({ step, to: planned + step }))
    .filter(({ to }) => to >= 1 && to <= MOST)
    .map((one) => ({ ...one, against: steer.refusal(order(one.to)) }));
  return (
    <fieldset class="plan-minutes" disabled={desk.isReader}>
      <legend>{planned === 0 ? t("plan-out") : t("plan-minutes", { count: planned })}</legend>
      {planned > 0 &&
        offered
          // One greyed button with its reason is enough.
          .filter(({ step, against }) => step !== -5 || against === undefined)
          .map(({ step, to, against }) => (
            <Control key={step} reason={against && t(`short-${against}`)} onPress={give(to)}>
              {t(step < 0 ? "minus-minutes" : "plus-minutes", { minutes: Math.abs(step) })}
            </Control>
          ))}
      {planned > 0 && phase.isOptional && !phase.isProtected && (
        <Control onPress={give(0)}>{t("leave-out")}</Control>
      )}
      {planned !== phase.minutes && (
        <Control onPress={give(phase.minutes)}>
          {t(planned === 0 ? "put-back" : "own-minutes", { count: phase.minutes })}
        </Control>
      )}
    </fieldset>
  );
}

/** In the timeline, beside what was changed: as it was. */
export function UndoPlan({ desk, row }: RowProps) {
  const { t, steer } = desk;
  const { phase, planned } = row;
  if (!isPlanned(row) || planned === phase.minutes) return null;
  const { id, title, minutes } = phase;
  return (
    <Held desk={desk}>
      <Button
        size="small"
        look="quiet"
        name={t("undo-plan-of", { title, count: minutes })}
        onPress={() => void steer.send({ type: "session/plan", phase: id, minutes })}
      >
        {t("undo-plan")}
      </Button>
    </Held>
  );
}
