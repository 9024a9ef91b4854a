/** One field of a sheet: the catalogue's own text to take up, quick answers, or the table's words. */
import type { TargetedFocusEvent } from "preact";
import { useRef } from "preact/hooks";
import type { PlanField } from "../../../game/activities/action-plan/fields.ts";
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useDraft } from "./drafts.ts";
import { actionOf, saidIn, useAct, type Plan } from "./plan.ts";
import { proposalsFor } from "./proposals.ts";
import { thingOf, Typing } from "./typing.tsx";
import { Overtaken, SaveLine } from "./save-line.tsx";
import { isTakeable, Takes } from "./takes.tsx";

interface FieldStepProps {
  plan: Plan;
  item: PlanItem;
  field: PlanField;
  today: Date;
  draftKey: string;
  onSaved: () => void;
}

const LONGEST = 300;

export function FieldStep(props: FieldStepProps) {
  const { plan, item, field, today, onSaved } = props;
  const { t } = plan;
  const { own, draft, busy, reason, save, leave, press } = useFieldSaving(props);
  const hasTakes = isTakeable(field) && actionOf(plan, item) !== undefined;
  const pick = async (text: string) => {
    if (!(await save(text))) return;
    draft.forget();
    onSaved();
  };
  return (
    <div class="plan-field" onPointerDown={press} onFocusOut={leave}>
      <p class="reason">{t(`hint-${field}`)}</p>
      {isTakeable(field) && <Takes {...{ plan, item, field, onSaved }} onTaken={draft.forget} />}
      <Proposals
        texts={proposalsFor(field, t, today)}
        chosen={own}
        plan={plan}
        onPick={(text) => void pick(text)}
      />
      <Field
        label={t(hasTakes ? "own-words" : `ask-${field}`)}
        value={draft.text}
        lines={field === "owner" || field === "deadline" ? 1 : 3}
        max={LONGEST}
        onInput={(text) => {
          draft.write(text);
          plan.tellTyping(thingOf(item, field));
        }}
      />
      <Typing plan={plan} item={item} asked={field} />
      <div role="status">
        {draft.isOvertaken && (
          <Overtaken plan={plan} said={saidIn(plan, item, field)} onYield={draft.forget} />
        )}
      </div>
      <SaveLine
        {...{ t, draft, own, busy, reason }}
        onSave={() => void save(draft.text).then((ok) => ok && onSaved())}
      />
    </div>
  );
}

/** Some browsers give a pressed button no focus: the field then seems left for nowhere. */
const PRESS_MS = 500;

function useFieldSaving({ plan, item, field, draftKey }: FieldStepProps) {
  const filled = item.fields[field];
  const own = filled && "words" in filled ? plan.word(filled.words) : "";
  const draft = useDraft(plan.drafts, draftKey, { text: own, mark: JSON.stringify(filled ?? null) });
  const { busy, act } = useAct(plan);
  const pressedAt = useRef(-PRESS_MS);
  const command = { type: "action-plan/fill", item: item.id, field, value: "" } as const;
  const reason = plan.reason(command);
  const save = async (value: string) => {
    const ok = await act({ ...command, value });
    if (ok) draft.saved(value);
    return ok;
  };
  const leave = ({ currentTarget, relatedTarget, timeStamp }: TargetedFocusEvent<HTMLElement>) => {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (isInside || timeStamp - pressedAt.current < PRESS_MS) return;
    // What somebody else wrote meanwhile is replaced on purpose only.
    const isWanted = draft.isDirty && !draft.isOvertaken && draft.text.trim() !== "";
    // Asked anew: a field is also left when its action has just been dropped.
    if (isWanted && plan.refusal(command) === undefined) void save(draft.text);
  };
  const press = ({ timeStamp }: PointerEvent) => (pressedAt.current = timeStamp);
  return { own, draft, busy, reason, save, leave, press };
}

interface ProposalsProps {
  plan: Plan;
  texts: readonly string[];
  chosen: string;
  onPick: (text: string) => void;
}

/** Answers that many tables give, in one press. */
function Proposals({ plan: { t }, texts, chosen, onPick }: ProposalsProps) {
  if (texts.length === 0) return null;
  return (
    <div class="plan-proposals" role="group" aria-label={t("proposals")}>
      {texts.map((text) => (
        <Button key={text} size="small" look="quiet" chosen={chosen === text} onPress={() => onPick(text)}>
          {text}
        </Button>
      ))}
    </div>
  );
}
