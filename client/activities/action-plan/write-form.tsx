/** The table's own words: an action with its price, or something already done. */
import { useState } from "preact/hooks";
import type { ActionPlanCommand } from "../../../game/activities/action-plan/schema.ts";
import { THEMES, type Theme } from "../../../game/scenario/themes.ts";
import { sayCommon } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useChoices } from "./choices.ts";
import { useDraft } from "./drafts.ts";
import { BackToPlan, Page, Title } from "./page.tsx";
import { titleOf, useAct, type Plan } from "./plan.ts";
import { Segments } from "./segments.tsx";
import { Left, Price } from "./stock.tsx";

interface WriteFormProps {
  plan: Plan;
  what: "action" | "done";
}

const LONGEST_TITLE = 140;
const NOTHING = { text: "", mark: "" };

export function WriteForm({ plan, what }: WriteFormProps) {
  const { t } = plan;
  const form = useWriting(plan, what);
  return (
    <Page
      onSubmit={() => void form.submit()}
      bar={
        <>
          <BackToPlan plan={plan} />
          <Button look="primary" busy={form.busy} reason={form.reason}>
            {t(`write-${what}-send`)}
          </Button>
        </>
      }
    >
      <div>
        <Title>{t(`write-${what}-title`)}</Title>
        <p class="lede">{t(`write-${what}-text`)}</p>
      </div>
      <Field
        label={t("field-title")}
        hint={t("field-title-hint")}
        value={form.title}
        lines={2}
        max={LONGEST_TITLE}
        count={(used, max) => t("characters", { used, max })}
        error={
          form.isTried && (form.title.trim() === "" ? t("title-empty") : form.isTwice && t("title-twice"))
        }
        onInput={form.setTitle}
        isNeeded
      />
      <ThemeField
        plan={plan}
        value={form.theme}
        isTried={form.isTried}
        onChange={(theme) => form.choose({ theme })}
      />
      {what === "action" && <PriceFields plan={plan} form={form} />}
    </Page>
  );
}

type Writing = ReturnType<typeof useWriting>;

function useWriting(plan: Plan, what: "action" | "done") {
  const draft = useDraft(plan.drafts, `write-${what}`, NOTHING);
  const choices = useChoices(plan.drafts, `write-${what}-choices`);
  const { theme, cost, effort } = choices.chosen;
  const [isTried, setTried] = useState(false);
  const { busy, act } = useAct(plan);
  // A table's sheets copied from paper may be on screen already.
  const isTwice =
    what === "action" &&
    Object.values(plan.team.items).some((item) => sameTitle(titleOf(plan, item), draft.text));
  const commandWith = (title: string, under: Theme): ActionPlanCommand =>
    what === "action"
      ? { type: "action-plan/write", title, theme: under, cost, effort }
      : { type: "action-plan/declareOwn", title, theme: under };
  const submit = async () => {
    const title = draft.text.trim();
    setTried(true);
    if (title === "" || theme === null || isTwice) return;
    if (!(await act(commandWith(title, theme)))) return;
    draft.forget();
    choices.forget();
    plan.announce(plan.t(`write-${what}-sent`, { title }));
    plan.go({ name: "plan" });
  };
  return {
    ...{ theme, cost, effort, isTried, isTwice, busy, submit },
    choose: choices.choose,
    title: draft.text,
    setTitle: draft.write,
    reason: plan.reason(commandWith("", theme ?? "gouvernance")),
  };
}

const sameTitle = (one: string, other: string): boolean =>
  one.trim().localeCompare(other.trim(), undefined, { sensitivity: "base" }) === 0;

interface ThemeFieldProps {
  plan: Plan;
  value: Theme | null;
  isTried: boolean;
  onChange: (theme: Theme | null) => void;
}

const ThemeField = ({ plan: { t }, value, isTried, onChange }: ThemeFieldProps) => (
  <div class="field">
    <label for="plan-theme">{t("field-theme")}</label>
    <p class="reason" id="plan-theme-needed">
      {sayCommon("needed")}
    </p>
    <select
      id="plan-theme"
      class="plan-select"
      value={value ?? ""}
      aria-invalid={isTried && value === null}
      aria-required
      aria-describedby="plan-theme-needed plan-theme-error"
      onChange={(event) => onChange(THEMES.find((theme) => theme === event.currentTarget.value) ?? null)}
    >
      <option value="">{t("theme-pick")}</option>
      {THEMES.map((theme) => (
        <option key={theme} value={theme}>
          {t(`theme-${theme}`)}
        </option>
      ))}
    </select>
    <p class="error" id="plan-theme-error" role="alert">
      {isTried && value === null && t("theme-empty")}
    </p>
  </div>
);

function PriceFields({ plan: { t, everyone, team }, form }: { plan: Plan; form: Writing }) {
  const { points, days } = everyone.prices;
  return (
    <>
      <Segments
        legend={t("field-cost")}
        value={form.cost}
        options={points.map((price, cost) => ({
          value: cost,
          label: t(`cost-${String(cost)}`),
          detail: t("points", { count: price }),
        }))}
        onChange={(cost) => form.choose({ cost })}
      />
      <Segments
        legend={t("field-effort")}
        value={form.effort}
        options={days.map((price, index) => ({
          value: index + 1,
          label: t(`effort-${String(index + 1)}`),
          detail: t("days", { count: price }),
        }))}
        onChange={(effort) => form.choose({ effort })}
      />
      <div class="plan-total">
        <p>
          {t("price")} <Price t={t} points={points[form.cost] ?? 0} days={days[form.effort - 1] ?? 0} />
          <small>{t("game-number-tag")}</small>
        </p>
        <Left {...{ t, team }} />
      </div>
    </>
  );
}
