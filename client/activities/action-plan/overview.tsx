/** « Notre plan »: what is left, the table's actions and what they miss, what is already done. */
import { Button } from "../../ui/button.tsx";
import { completeCount } from "./completeness.ts";
import { DonePile } from "./done-pile.tsx";
import { ItemCard } from "./item-card.tsx";
import { MetCards } from "./met-cards.tsx";
import { Page, Title } from "./page.tsx";
import type { Plan } from "./plan.ts";
import { Slots } from "./slots.tsx";
import { Stock } from "./stock.tsx";
import { Quiet } from "../../ui/quiet.tsx";

export function Overview({ plan }: { plan: Plan }) {
  const { t, everyone, team } = plan;
  const items = Object.values(team.items);
  const complete = completeCount(team);
  return (
    <Page
      bar={
        <>
          <span data-opener="write">
            <Button look="quiet" onPress={() => plan.go({ name: "write", what: "action" }, "write")}>
              {t("write-own")}
            </Button>
          </span>
          <span data-opener="catalogue">
            <Button look="primary" onPress={() => plan.go({ name: "catalogue" }, "catalogue")}>
              {t("open-catalogue")}
            </Button>
          </span>
        </>
      }
    >
      <div class="plan-head">
        <Title>{t("plan-title")}</Title>
        <Slots done={complete} goal={everyone.goal} />
        <p class="lede">
          {complete >= everyone.goal
            ? t("goal-reached", { count: complete })
            : t("goal", { count: complete, goal: everyone.goal })}
        </p>
      </div>
      <section class="plan-budget" aria-label={t("stock-title")}>
        <Stock {...{ t, everyone, team }} />
        <p class="reason">{t("game-numbers")}</p>
      </section>
      <MetCards plan={plan} />
      {items.length === 0 ? (
        <Empty plan={plan} />
      ) : (
        <section class="plan-items">
          <h2>{t("items-title")}</h2>
          <ol>
            {items.map((item, index) => (
              <li key={item.id}>
                <ItemCard plan={plan} item={item} number={index + 1} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <DonePile plan={plan} />
    </Page>
  );
}

const Empty = ({ plan: { t } }: { plan: Plan }) => (
  <div class="plan-empty">
    <Quiet id="plan" width={150} />
    <p>
      <b>{t("empty-title")}</b>
      <br />
      {t("empty-text")}
    </p>
  </div>
);
