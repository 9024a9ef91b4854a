/** One action of the catalogue: closed to a line, opened in place to all that must be read before choosing it. */
import { Icon } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { ActionDetails } from "./action-details.tsx";
import type { Browsing } from "./browsing.ts";
import { priceOf, type Action } from "./catalogue.ts";
import type { Plan } from "./plan.ts";
import { Priority } from "./priority.tsx";
import { Price } from "./stock.tsx";

interface ActionRowProps {
  plan: Plan;
  action: Action;
  browsing: Browsing;
}

export function ActionRow({ plan, action, browsing }: ActionRowProps) {
  const isOpen = browsing.isOpen(action.id);
  const [tier = "gouvernance"] = action.tiers;
  return (
    <article class="plan-action" aria-label={action.title} data-kind={tier} data-open={isOpen}>
      <h3>
        <button
          type="button"
          class="card-row"
          data-kind={tier}
          data-opener={action.id}
          aria-expanded={isOpen}
          onClick={() => browsing.toggle(action.id)}
        >
          <span class="band" />
          <span class="plan-item-words">
            <b>{action.title}</b>
            <Line plan={plan} action={action} />
          </span>
          <Icon name={isOpen ? "minus" : "plus"} />
        </button>
      </h3>
      {isOpen && <ActionDetails plan={plan} action={action} />}
    </article>
  );
}

/** Tiers, price, and where the action stands for the table. */
function Line({ plan, action }: { plan: Plan; action: Action }) {
  const { t, everyone } = plan;
  const price = priceOf(everyone, action.id);
  return (
    <small class="plan-item-foot">
      <span class="plan-signs">
        {action.tiers.map((tier) => (
          <KindSign key={tier} kind={tier} />
        ))}
        <VisuallyHidden>{action.tiers.map((tier) => t(`tier-${tier}`)).join(", ")}</VisuallyHidden>
      </span>
      {price && <Price t={t} points={price.points} days={price.days} />}
      {action.debate && <span class="plan-tag">{t("debatable")}</span>}
      <Priority plan={plan} theme={action.theme} />
      <Standing plan={plan} action={action} />
    </small>
  );
}

function Standing({ plan, action }: { plan: Plan; action: Action }) {
  const { t, team } = plan;
  const code = plan.refusal({ type: "action-plan/choose", action: action.id });
  const isDone = Object.values(team.done).some((item) => item.action === action.id);
  return (
    <>
      {code === "already-chosen" && (
        <span class="plan-tag on">
          <Icon name="tick" /> {t("in-plan")}
        </span>
      )}
      {isDone && (
        <span class="plan-tag on">
          <Icon name="tick" /> {t("done")}
        </span>
      )}
      {(code === "points-exhausted" || code === "days-exhausted") && (
        <span class="plan-tag off">{t(`short-${code}`)}</span>
      )}
    </>
  );
}
