/** The catalogue's own indicator, rebound or guards, to be taken up in one press. */
import type { ComponentChildren } from "preact";
import type { PlanField } from "../../../game/activities/action-plan/fields.ts";
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { Button } from "../../ui/button.tsx";
import { GuardBox } from "../../ui/guard-box.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import { Torn } from "../../ui/torn.tsx";
import type { Action } from "./catalogue.ts";
import { actionOf, useAct, type Plan } from "./plan.ts";

type Takeable = "indicator" | "rebound" | "guard";

export const isTakeable = (field: PlanField): field is Takeable =>
  field === "indicator" || field === "rebound" || field === "guard";

interface TakesProps {
  plan: Plan;
  item: PlanItem;
  field: Takeable;
  /** The catalogue's text replaces what was being typed. */
  onTaken: () => void;
  onSaved: () => void;
}

export function Takes({ plan, item, field, onTaken, onSaved }: TakesProps) {
  const action = actionOf(plan, item);
  const { busy, act } = useAct(plan);
  if (!action) return null;
  const { t } = plan;
  const filled = item.fields[field];
  const texts = textsOf(action, field);
  const take = async (index: number) => {
    if (!(await act({ type: "action-plan/take", item: item.id, field, index }))) return;
    onTaken();
    onSaved();
  };
  return (
    <ul class="plan-takes" aria-label={t("takes")}>
      {texts.map((text, index) => {
        const isTaken = filled !== undefined && "catalogue" in filled && filled.catalogue === index;
        return (
          <li key={text}>
            <Paper field={field} label={t(`paper-${field}`)}>
              <p>{text}</p>
              <Button
                size="small"
                look={field === "guard" ? "guard" : "plain"}
                chosen={isTaken}
                busy={busy}
                reason={plan.reason({ type: "action-plan/take", item: item.id, field, index })}
                onPress={() => (isTaken ? onSaved() : void take(index))}
              >
                {t(isTaken ? "taken" : `take-${field}`)}
              </Button>
            </Paper>
          </li>
        );
      })}
    </ul>
  );
}

const textsOf = (action: Action, field: Takeable): readonly string[] =>
  field === "guard" ? action.guards : [action[field]];

interface PaperProps {
  field: Takeable;
  label: string;
  children: ComponentChildren;
}

/** A rebound is torn, a guard stands behind its railing, an indicator is plain card. */
function Paper({ field, label, children }: PaperProps) {
  if (field === "guard") return <GuardBox>{children}</GuardBox>;
  if (field === "rebound")
    return (
      <Torn>
        <KindTag kind="rebond">{label}</KindTag>
        {children}
      </Torn>
    );
  return <div class="plan-paper">{children}</div>;
}
