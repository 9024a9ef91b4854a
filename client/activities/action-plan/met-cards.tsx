/** The constraints a table met: what they say, and one sentence for what they change in the plan. */
import type { MetCard } from "../../../game/activities/action-plan/state.ts";
import { Field } from "../../ui/field.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import { useConstraints } from "./constraints.ts";
import { useDraft } from "./drafts.ts";
import { useAct, type Plan } from "./plan.ts";
import { Overtaken, SaveLine } from "./save-line.tsx";

export function MetCards({ plan }: { readonly plan: Plan }) {
  const isOpen = plan.everyone.constraints?.isOpen === true;
  const cards = useConstraints(plan.phase, isOpen, plan.leaf);
  const met = isOpen ? Object.values(plan.team.constraints ?? {}) : [];
  if (met.length === 0) return null;
  return (
    <section class="plan-met" aria-label={plan.t("constraints")}>
      {met.map((card) => (
        <Met key={card.id} plan={plan} met={card} text={cards.get(card.card)} />
      ))}
    </section>
  );
}

const LONGEST = 300;

interface MetProps {
  readonly plan: Plan;
  readonly met: MetCard;
  readonly text: { readonly title: string; readonly text: string } | undefined;
}

function Met({ plan, met, text }: MetProps) {
  const { t } = plan;
  const own = plan.word(met.answer);
  const draft = useDraft(plan.drafts, `constraint/${met.id}`, { text: own, mark: met.answer ?? "" });
  const { busy, act } = useAct(plan);
  const command = { type: "action-plan/answer", constraint: met.id, value: draft.text } as const;
  const save = async () => {
    const sent = draft.text;
    if (!(await act({ ...command, value: sent }))) return;
    draft.saved(sent);
    plan.announce(t("constraint-saved"));
  };
  return (
    <article class="card plan-met-card">
      <p>
        <KindTag kind="gouvernance">{t("constraint")}</KindTag>
      </p>
      <h2>{text?.title ?? t("loading")}</h2>
      <p>{text?.text}</p>
      <Field
        label={t("constraint-ask")}
        value={draft.text}
        lines={3}
        max={LONGEST}
        onInput={(typed) => draft.write(typed)}
      />
      <div role="status">
        {draft.isOvertaken && <Overtaken plan={plan} said={own} onYield={draft.forget} />}
      </div>
      <SaveLine {...{ t, draft, own, busy }} reason={plan.reason(command)} onSave={() => void save()} />
    </article>
  );
}
