/** A small mark on what answers a theme that the room put first in its diagnostic. */
import { Icon } from "../../ui/icon.tsx";
import type { Plan } from "./plan.ts";

interface PriorityProps {
  readonly plan: Plan;
  readonly theme: string;
}

export function Priority({ plan, theme }: PriorityProps) {
  if (!plan.everyone.priorities?.some((one) => one === theme)) return null;
  return (
    <span class="plan-tag on">
      <Icon name="up" /> {plan.t("priority")}
    </span>
  );
}
