/** Who else is writing here now, so that two people do not write the same thing. Seen, not announced: it changes too often. */
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import type { Asked } from "./completeness.ts";
import type { Plan } from "./plan.ts";

/** Names a field of an action in a gesture. */
export const thingOf = (item: PlanItem, asked: Asked) => `${item.id}/${asked}`;

export function Typing({ plan, item, asked }: { plan: Plan; item: PlanItem; asked: Asked }) {
  const names = plan.typingOn(thingOf(item, asked));
  if (names.length === 0) return null;
  return (
    <small class="plan-typing">{plan.t("typing", { count: names.length, names: names.join(", ") })}</small>
  );
}
