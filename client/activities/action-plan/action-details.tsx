/** All of an action: what it is, both sides when it is debated, what may come back, the guards; then the choice. */
import "./catalogue.css";
import { Fragment } from "preact";
import type { ActionPlanCommand } from "../../../game/activities/action-plan/schema.ts";
import { AroundFrench } from "../../app/shared/around-french.tsx";
import { Explained } from "../../app/shared/explained.tsx";
import { Button } from "../../ui/button.tsx";
import { GuardBox } from "../../ui/guard-box.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import type { Action, Source } from "./catalogue.ts";
import { useAct, type Plan } from "./plan.ts";

interface DetailsProps {
  plan: Plan;
  action: Action;
}

export function ActionDetails({ plan, action }: DetailsProps) {
  const { t } = plan;
  return (
    <div class="plan-details">
      <About plan={plan} action={action} />
      <p>
        <b>{t("label-indicator")}</b> <Explained text={action.indicator} />
      </p>
      <Torn>
        <KindTag kind="rebond">{t("rebound")}</KindTag>
        <p>
          <Explained text={action.rebound} />
        </p>
      </Torn>
      <GuardBox>
        <p class="plan-guard-title">{t("guards", { count: action.guards.length })}</p>
        <ul class="plan-bullets">
          {action.guards.map((guard) => (
            <li key={guard}>{guard}</li>
          ))}
        </ul>
      </GuardBox>
      <Choosing plan={plan} action={action} />
    </div>
  );
}

/** What the catalogue says of an action, also at the top of its sheet. */
export function About({ plan: { t, catalogue }, action }: DetailsProps) {
  const sources = catalogue.sourcesOf(action);
  return (
    <div class="plan-about">
      <p class="plan-tiers">
        {action.tiers.map((tier) => (
          <KindTag key={tier} kind={tier}>
            {t(`tier-${tier}`)}
          </KindTag>
        ))}
      </p>
      <div>
        <p>
          <Explained text={action.summary} />
        </p>
        {sources.length > 0 && (
          <p class="card-foot">
            {t("sources", { count: sources.length })}{" "}
            {sources.map((source, index) => (
              <Fragment key={source.title}>
                {index > 0 && " · "}
                <SourceName t={t} source={source} />
              </Fragment>
            ))}
          </p>
        )}
      </div>
      {action.duty && <p class="plan-duty">{t("duty", { text: t(`duty-${action.duty}`) })}</p>}
      {action.debate && (
        <div class="plan-debate">
          <p class="plan-debate-title">{t("debate-title")}</p>
          <dl>
            <dt>{t("debate-for")}</dt>
            <dd>{action.debate.for}</dd>
            <dt>{t("debate-against")}</dt>
            <dd>{action.debate.against}</dd>
          </dl>
        </div>
      )}
    </div>
  );
}

interface SourceNameProps {
  readonly t: Plan["t"];
  readonly source: Source;
}

/** The titles of sources stay in French, whatever the page's language. */
function SourceName({ t, source: { title, year, level } }: SourceNameProps) {
  const say = (source: string) => (level === "cited" ? t("source-cited", { source }) : source);
  return <AroundFrench say={say}>{year === null ? title : `${title}, ${String(year)}`}</AroundFrench>;
}

function Choosing({ plan, action }: DetailsProps) {
  const { t, team } = plan;
  const { busy, act } = useAct(plan);
  const item = Object.values(team.items).find((other) => other.action === action.id);
  const choose = { type: "action-plan/choose", action: action.id } as const;
  // The same button goes on to the sheet: whoever pressed it keeps the focus where it was.
  return (
    <div class="plan-choosing">
      {item ? (
        <Button
          key="choose"
          look="primary"
          onPress={() => plan.go({ name: "sheet", item: item.id }, action.id)}
        >
          {t("open-sheet")}
        </Button>
      ) : (
        <Button
          key="choose"
          look="primary"
          busy={busy}
          reason={plan.reason(choose)}
          onPress={() =>
            void act(choose).then((ok) => ok && plan.announce(t("now-chosen", { title: action.title })))
          }
        >
          {t("choose")}
        </Button>
      )}
      <DoneToggle plan={plan} action={action} />
    </div>
  );
}

function DoneToggle({ plan, action }: DetailsProps) {
  const { t, team } = plan;
  const { busy, act } = useAct(plan);
  const done = Object.values(team.done).find((item) => item.action === action.id);
  const command: ActionPlanCommand = done
    ? { type: "action-plan/undeclare", item: done.id }
    : { type: "action-plan/declare", action: action.id };
  return (
    <Button
      look="quiet"
      chosen={done !== undefined}
      busy={busy}
      reason={plan.reason(command)}
      onPress={() => void act(command)}
    >
      {t("done-here")}
    </Button>
  );
}
