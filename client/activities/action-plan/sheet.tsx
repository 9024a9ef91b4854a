/** The sheet of one action: seven things to say, one open at a time, in any order. */
import "./sheet.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { GoFurther } from "../../app/further/go-further.tsx";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { About } from "./action-details.tsx";
import { ASKED, missingOf, nextMissing, type Asked } from "./completeness.ts";
import { draftsUnder } from "./drafts.ts";
import { Drop } from "./drop.tsx";
import { BackToPlan, Page, Title } from "./page.tsx";
import { actionOf, saidIn, titleOf, type Plan } from "./plan.ts";
import { Step } from "./step.tsx";
import { Price } from "./stock.tsx";
import { Support } from "./support.tsx";
import { Tried } from "./tried.tsx";

interface SheetProps {
  plan: Plan;
  /** Of an item, which somebody may have dropped meanwhile. */
  id: string;
  today: Date;
}

export function Sheet({ plan, id, today }: SheetProps) {
  const item = plan.team.items[id];
  if (!item) return <Gone plan={plan} id={id} />;
  return <Filling plan={plan} item={item} today={today} />;
}

/** Somebody dropped the action: what was being typed is shown, to be copied. */
function Gone({ plan, id }: Omit<SheetProps, "today">) {
  const { t } = plan;
  const typed = [...draftsUnder(plan.drafts, draftPlace(id)).values()];
  return (
    <Page bar={<BackToPlan plan={plan} isMain />}>
      <Title>{t("gone-title")}</Title>
      <p>{t("gone-text")}</p>
      {typed.length > 0 && (
        <Callout look="keep">
          <p>{t("gone-typed")}</p>
          <ul class="plan-bullets">
            {typed.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Callout>
      )}
    </Page>
  );
}

const draftPlace = (item: string) => `${item}/`;

interface FillingProps {
  plan: Plan;
  item: PlanItem;
  today: Date;
}

function Filling({ plan, item, today }: FillingProps) {
  const { t } = plan;
  const missing = missingOf(item);
  const steps = useSteps(plan, item);
  const next = steps.next;
  return (
    <Page
      bar={
        <>
          <BackToPlan plan={plan} />
          {next ? (
            <Button look="primary" onPress={() => steps.show(next)}>
              {t("next-step", { step: t(`short-${next}`) })}
            </Button>
          ) : (
            <p class="plan-left plan-counts">
              <span>
                {missing.length === 0 && <Icon name="tick" />}{" "}
                {missing.length === 0 ? t("counts") : t("last-step")}
              </span>
            </p>
          )}
        </>
      }
    >
      <Heading plan={plan} item={item} />
      <ol class="plan-steps" ref={steps.list}>
        {ASKED.map((asked) => (
          <li key={asked} data-step={asked}>
            <Step
              {...{ plan, item, asked, today }}
              isOpen={steps.open === asked}
              onToggle={() => steps.toggle(asked)}
              onSaved={() => steps.saved(asked)}
              draftKey={`${draftPlace(item.id)}${asked}`}
            />
          </li>
        ))}
      </ol>
      {missing.length === 0 && <Counts plan={plan} />}
      <GoFurther themes={[item.theme]} resources={plan.resources} />
      <Drop plan={plan} item={item} />
    </Page>
  );
}

/** A press just after a step opened by itself was meant to open it. */
const JUST_MS = 700;

/** What was being typed, before what is missing. */
function firstOpen(plan: Plan, item: PlanItem): Asked | undefined {
  const typed = draftsUnder(plan.drafts, draftPlace(item.id));
  const isTyped = (asked: Asked) =>
    asked !== "place" && typed.has(asked) && typed.get(asked) !== saidIn(plan, item, asked);
  return ASKED.find(isTyped) ?? missingOf(item)[0];
}

/** Which step is open; a saved one gives way to the next that is missing, and the focus follows. */
function useSteps(plan: Plan, item: PlanItem) {
  const [open, setOpen] = useState<Asked | undefined>(() => firstOpen(plan, item));
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Asked | undefined>(undefined);
  const openedAt = useRef(-JUST_MS);
  const latest = useRef({ item, open });
  latest.current = { item, open };
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const step = list.current?.querySelector(`[data-step="${wanted.current}"]`);
    wanted.current = undefined;
    step?.querySelector("button")?.focus({ preventScroll: true });
    step?.scrollIntoView();
  }, [open]);
  const show = (asked: Asked) => {
    wanted.current = asked;
    setOpen(asked);
  };
  const saved = (asked: Asked) => {
    const next = nextMissing(latest.current.item, asked);
    const { t } = plan;
    plan.announce(
      `${t("saved-step", { step: t(`asked-${asked}`) })} ${next ? t("next-step", { step: t(`short-${next}`) }) : t("counts")}`,
    );
    // The answer took its time: whoever went to another step meanwhile stays there.
    if (latest.current.open !== asked) return;
    wanted.current = next ?? asked;
    openedAt.current = performance.now();
    setOpen(next);
  };
  const toggle = (asked: Asked) => {
    if (open !== asked) setOpen(asked);
    else if (performance.now() - openedAt.current > JUST_MS) setOpen(undefined);
  };
  const next = nextMissing(item, open ?? "guard");
  return {
    open,
    list,
    show,
    saved,
    next,
    toggle,
  };
}

function Heading({ plan, item }: { plan: Plan; item: PlanItem }) {
  const { t } = plan;
  const action = actionOf(plan, item);
  return (
    <div class="plan-sheet-head">
      <Title>{titleOf(plan, item)}</Title>
      <p class="plan-item-foot">
        <Price t={t} points={item.points} days={item.days} />
        {action?.debate && <span class="plan-tag">{t("debatable")}</span>}
      </p>
      <Support plan={plan} item={item} />
      {item.trial && <Tried plan={plan} trial={item.trial} />}
      {action && (
        <Disclosure summary={t("about")}>
          <About plan={plan} action={action} />
        </Disclosure>
      )}
    </div>
  );
}

const Counts = ({ plan: { t } }: { plan: Plan }) => (
  <Callout look="keep" kind="leviers">
    <p>
      <b>{t("counts")}</b> {t("counts-text")}
    </p>
  </Callout>
);
