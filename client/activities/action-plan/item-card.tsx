/** One action of the plan, closed: its title, what it misses, who supports it; it opens its sheet. */
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { Icon } from "../../ui/icon.tsx";
import { Asks } from "./asks.tsx";
import { missingOf } from "./completeness.ts";
import { actionOf, titleOf, type Plan } from "./plan.ts";
import { Priority } from "./priority.tsx";
import { Price } from "./stock.tsx";

interface ItemCardProps {
  plan: Plan;
  item: PlanItem;
  /** Its place in the plan, as shown on the grid. */
  number: number;
}

export function ItemCard({ plan, item, number }: ItemCardProps) {
  const { t } = plan;
  const missing = missingOf(item);
  const [tier = "gouvernance"] = actionOf(plan, item)?.tiers ?? [];
  const isComplete = missing.length === 0;
  return (
    <button
      type="button"
      class="card-row plan-item"
      data-kind={tier}
      data-opener={item.id}
      onClick={() => plan.go({ name: "sheet", item: item.id }, item.id)}
    >
      <span class="band" />
      <span class="plan-item-words">
        <b>
          {number}. {titleOf(plan, item)}
        </b>
        <Asks item={item} />
        {isComplete ? (
          <small class="plan-counts">
            <Icon name="tick" /> {t("counts")}
          </small>
        ) : (
          <small>{t("missing", { list: missing.map((asked) => t(`short-${asked}`)).join(", ") })}</small>
        )}
        <small class="plan-item-foot">
          <Price t={t} points={item.points} days={item.days} />
          <Priority plan={plan} theme={item.theme} />
          <span>
            <Icon name="support" /> {t("supports", { count: item.supports.length })}
          </span>
        </small>
      </span>
    </button>
  );
}
