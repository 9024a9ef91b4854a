/** « Déjà fait chez nous »: what the table declares done, which costs nothing and joins the roadmap. */
import { useRef } from "preact/hooks";
import type { DoneItem } from "../../../game/activities/action-plan/state.ts";
import { Button } from "../../ui/button.tsx";
import { titleOf, useAct, type Plan } from "./plan.ts";

export function DonePile({ plan }: { plan: Plan }) {
  const { t, team } = plan;
  const done = Object.values(team.done);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="plan-done">
      <h2 ref={heading} tabIndex={-1}>
        {t("done-title")}
      </h2>
      <p class="lede">{t("done-text")}</p>
      {done.length > 0 && (
        <ul>
          {done.map((item) => (
            <DoneLine key={item.id} plan={plan} item={item} onGone={() => heading.current?.focus()} />
          ))}
        </ul>
      )}
      <span data-opener="write-done">
        <Button
          look="quiet"
          icon="plus"
          onPress={() => plan.go({ name: "write", what: "done" }, "write-done")}
        >
          {t("done-add")}
        </Button>
      </span>
    </section>
  );
}

function DoneLine({ plan, item, onGone }: { plan: Plan; item: DoneItem; onGone: () => void }) {
  const { t } = plan;
  const { busy, act } = useAct(plan);
  const title = titleOf(plan, item);
  const command = { type: "action-plan/undeclare", item: item.id } as const;
  const remove = async () => {
    if (!(await act(command))) return;
    plan.announce(t("done-removed", { title }));
    onGone();
  };
  return (
    <li>
      <span>{title}</span>
      {plan.refusal(command) === undefined && (
        <Button
          size="square"
          look="quiet"
          icon="cross"
          name={t("done-remove", { title })}
          busy={busy && ""}
          onPress={() => void remove()}
        />
      )}
    </li>
  );
}
