/** Taking an action out of the plan, asked twice because its sheet goes with it. */
import { useState } from "preact/hooks";
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { titleOf, useAct, type Plan } from "./plan.ts";

export function Drop({ plan, item }: { plan: Plan; item: PlanItem }) {
  const { t } = plan;
  const [isAsking, ask] = useState(false);
  const { busy, act } = useAct(plan);
  const title = titleOf(plan, item);
  const command = { type: "action-plan/drop", item: item.id } as const;
  const drop = async () => {
    if (!(await act(command))) return;
    plan.announce(t("dropped", { title }));
    plan.go({ name: "plan" });
  };
  return (
    <div class="plan-drop">
      <Button look="quiet" size="small" reason={plan.reason(command)} onPress={() => ask(true)}>
        {t("drop")}
      </Button>
      <Dialog
        open={isAsking}
        title={t("drop-title")}
        onClose={() => ask(false)}
        closeLabel={t("close")}
        actions={
          <>
            <Button look="quiet" onPress={() => ask(false)}>
              {t("drop-keep")}
            </Button>
            <Button look="primary" busy={busy} onPress={() => void drop()}>
              {t("drop-sure")}
            </Button>
          </>
        }
      >
        <p>
          <b>{title}</b>
        </p>
        <p>
          {t(item.action === null ? "drop-text-own" : "drop-text", { points: item.points, days: item.days })}
        </p>
      </Dialog>
    </div>
  );
}
