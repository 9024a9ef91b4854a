/** One field of a fiche: typed, then kept when one leaves it; what another author wrote meanwhile is shown. */
import { useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Field } from "../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { TagsField } from "./fiche-tags.tsx";
import { AxisField, GoalsField } from "./fiche-ties.tsx";
import { DutyField } from "./duty-field.tsx";
import { dutyInWords } from "./duty-in-words.ts";
import { shownOf, valueOf, type FieldForm } from "./fiche-fields.ts";
import { placeOf } from "./places.ts";
import { TiersField } from "./tiers-field.tsx";
import { useTyped } from "./use-typed.ts";

interface FieldFormProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
  readonly form: FieldForm;
}

/** What is chosen among others of the workspace has a form of its own. */
const TIES = { axis: AxisField, goals: GoalsField, tags: TagsField };

export function FicheField(props: FieldFormProps) {
  const { desk, fiche, form } = props;
  const { kind } = form;
  if (kind !== "axis" && kind !== "goals" && kind !== "tags") return <TypedField {...props} />;
  const Tie = TIES[kind];
  return <Tie desk={desk} fiche={fiche} />;
}

function TypedField({ desk, fiche, form }: FieldFormProps) {
  const { t, write, mayWrite } = desk;
  const { name, kind, choices = ["1", "2", "3"] } = form;
  const kept = shownOf(fiche[name]);
  const { typed, setTyped, keep: keepTyped } = useTyped(kept);
  const [said, setSaid] = useState<string>();
  const label = t(`field-${name}`);
  if (!mayWrite)
    return kept === "" ? null : (
      <div class="fiche-read">
        <dt>{label}</dt>
        <dd>{readIn(t, form, fiche)}</dd>
      </div>
    );
  if (kind === "duty") return <DutyField {...{ desk, fiche }} />;
  if (kind === "tiers") return <TiersField {...{ desk, fiche }} />;
  const keep = async (next: string) => {
    if (next.trim() === kept) return;
    const value = valueOf(form, next);
    if (value === undefined) {
      setSaid(t("number-unreadable"));
      return;
    }
    const problem = await keepTyped(() => write({ type: "fiche/set", fiche: fiche.id, field: name, value }));
    setSaid(problem && sayProblem(t, problem));
  };
  if (kind === "choice" || kind === "level")
    return (
      <label class="field workspace-order" id={placeOf(name)}>
        {label}
        <select
          value={kept}
          onChange={(event) => {
            void keep(event.currentTarget.value);
          }}
        >
          {kind === "level" && <option value="">{t("level-none")}</option>}
          {choices.map((one) => (
            <option key={one} value={one}>
              {kind === "level" ? t("level", { rank: one }) : t(`${name}-${one}`)}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <div id={placeOf(name)} onFocusOut={() => void keep(typed)}>
      <Field
        label={label}
        value={typed}
        onInput={setTyped}
        lines={kind === "text" ? 3 : 1}
        hint={hintOf(t, name)}
        error={said}
      />
    </div>
  );
}

/** What a reader sees of a field. */
function readIn(t: WorkspaceDesk["t"], { name, kind }: FieldForm, fiche: Fiche): string {
  const kept = shownOf(fiche[name]);
  if (kind === "duty") return dutyInWords(t, kept);
  if (kind === "tiers") return fiche.tiers.map((tier) => t(`tier-${tier}`)).join(", ");
  return kind === "choice" ? t(`${name}-${kept}`) : kept;
}

const HINTED = new Set(["deadline", "start", "target", "code", "rebound", "guard", "t18"]);
const hintOf = (t: WorkspaceDesk["t"], name: string) => (HINTED.has(name) ? t(`hint-${name}`) : undefined);
