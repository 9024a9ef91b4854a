/** One thing to say of an action: a line with what is said already, opened to say it. */
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { Icon } from "../../ui/icon.tsx";
import { isSaid, type Asked } from "./completeness.ts";
import { FieldStep } from "./field-step.tsx";
import { cellOf, Placement, placeText } from "./placement.tsx";
import { saidIn, type Plan } from "./plan.ts";
import { Typing } from "./typing.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";

interface StepProps {
  plan: Plan;
  item: PlanItem;
  asked: Asked;
  isOpen: boolean;
  today: Date;
  draftKey: string;
  onToggle: () => void;
  /** What was asked is said, and the person goes on. */
  onSaved: () => void;
}

export function Step({ plan, item, asked, isOpen, today, draftKey, onToggle, onSaved }: StepProps) {
  const { t } = plan;
  const isDone = isSaid(item, asked);
  return (
    <div class="plan-step" data-done={isDone} data-open={isOpen}>
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <span class="plan-mark" aria-hidden="true">
            {isDone && <Icon name="tick" />}
          </span>
          <span class="plan-step-words">
            <b>{t(`asked-${asked}`)}</b>
            <VisuallyHidden>, {isDone ? t("step-done") : t("step-missing")}</VisuallyHidden>
            {!isOpen && <small>{summaryOf(plan, item, asked)}</small>}
            {!isOpen && <Typing plan={plan} item={item} asked={asked} />}
          </span>
        </button>
      </h2>
      {isOpen && (
        <div class="plan-step-body">
          {asked === "place" ? (
            <Placement plan={plan} item={item} onPlaced={onSaved} />
          ) : (
            <FieldStep {...{ plan, item, today, draftKey, onSaved }} field={asked} />
          )}
        </div>
      )}
    </div>
  );
}

function summaryOf(plan: Plan, item: PlanItem, asked: Asked): string {
  const { t } = plan;
  if (!isSaid(item, asked)) return t("to-say");
  if (asked !== "place") return saidIn(plan, item, asked);
  const cell = cellOf(item);
  return cell ? placeText(t, cell) : "";
}
