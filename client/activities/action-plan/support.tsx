/** One person's support for an action, and who else supports it. */
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { Button } from "../../ui/button.tsx";
import { useAct, type Plan } from "./plan.ts";

export function Support({ plan, item }: { plan: Plan; item: PlanItem }) {
  const { t, seat, members } = plan;
  const { busy, act } = useAct(plan);
  const isMine = item.supports.includes(seat);
  const names = item.supports.flatMap((id) => members[id] ?? []);
  const command = { type: "action-plan/support", item: item.id, isOn: !isMine } as const;
  return (
    <div class="plan-support">
      <Button
        size="small"
        icon="support"
        chosen={isMine}
        busy={busy}
        reason={plan.reason(command)}
        onPress={() => void act(command)}
      >
        {isMine ? t("you-support") : t("support")}
      </Button>
      <span class="lede">
        {t(names.length > 0 ? "supports-with" : "supports", {
          count: item.supports.length,
          names: names.join(", "),
        })}
      </span>
    </div>
  );
}
