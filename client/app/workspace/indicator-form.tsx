/** An indicator as it is written: taken from the library, then changed, or typed from nothing. */
import { useRef, useState } from "preact/hooks";
import { FREQUENCIES } from "../../../game/workspace/terms.ts";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { originsOf } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import type { KnownIndicator } from "./estimate-api.ts";
import { IndicatorLibrary } from "./indicator-library.tsx";
import { newEntryId } from "./new-id.ts";

type Indicator = Fiche["indicators"][string];

const BLANK: Indicator = {
  ...{ name: "", unit: null, formula: null, source: null, frequency: null },
  ...{ startValue: null, target: null, readings: {} },
};
const BEFORE = ["unit", "formula", "source"] as const;
const AFTER = ["startValue", "target"] as const;

interface IndicatorFormProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
  /** Absent for one to come. */
  readonly id: string | undefined;
  readonly indicator: Indicator | undefined;
  readonly onClose: () => void;
}

export function IndicatorForm({ desk, fiche, id, indicator = BLANK, onClose }: IndicatorFormProps) {
  const { t, write, workspace } = desk;
  const [draft, setDraft] = useState(indicator);
  const [said, setSaid] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const send = async (value: Indicator | null) => {
    const entry = id ?? newEntryId();
    const problem = await write({ type: "fiche/entry", fiche: fiche.id, list: "indicators", entry, value });
    setSaid(problem && sayProblem(t, problem));
    if (!problem) onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (draft.name.trim() === "") setSaid(t("entry-empty"));
    // Readings are written on another page, perhaps meanwhile.
    else void send({ ...trimmed(draft), readings: indicator.readings });
  };
  const pick = ({ name, unit, formula, source, frequency }: KnownIndicator) => {
    setDraft({ ...draft, name, unit, formula, source, frequency: frequencyOf(frequency) });
    const library = form.current?.querySelector("details");
    if (library) library.open = false;
    // The button that was pressed is folded away: what it filled comes next.
    form.current?.querySelector<HTMLElement>("[data-first] input")?.focus();
  };
  return (
    <form ref={form} class="card card-body workspace-form" onSubmit={submit}>
      <IndicatorLibrary
        {...{ t }}
        theme={fiche.theme}
        actions={actionsOf(workspace, fiche.id)}
        onPick={pick}
      />
      <Fields {...{ t, draft, said }} onChange={setDraft} />
      <div class="workspace-acts">
        <Button look="primary">{t("entry-keep")}</Button>
        <Button look="quiet" onPress={onClose}>
          {t("entry-cancel")}
        </Button>
        {id !== undefined && (
          <Button look="quiet" onPress={() => void send(null)}>
            {t("entry-remove")}
          </Button>
        )}
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly t: WorkspaceDesk["t"];
  readonly draft: Indicator;
  readonly said: string | undefined;
  readonly onChange: (draft: Indicator) => void;
}

function Fields({ t, draft, said, onChange }: FieldsProps) {
  const line = (field: (typeof BEFORE | typeof AFTER)[number]) => (
    <Field
      key={field}
      label={t(`entry-${field}`)}
      value={draft[field] ?? ""}
      lines={field === "formula" ? 2 : 1}
      onInput={(text) => onChange({ ...draft, [field]: text })}
    />
  );
  return (
    <>
      <div data-first>
        <Field
          label={t("entry-name")}
          value={draft.name}
          error={said}
          onInput={(name) => onChange({ ...draft, name })}
          isNeeded
        />
      </div>
      {BEFORE.map(line)}
      <Frequency
        {...{ t }}
        value={draft.frequency}
        onChange={(frequency) => onChange({ ...draft, frequency })}
      />
      {AFTER.map(line)}
    </>
  );
}

const actionsOf = (workspace: WorkspaceDesk["workspace"], fiche: string): string[] =>
  originsOf(workspace, fiche).flatMap(({ catalogueId }) => catalogueId ?? []);

function trimmed(draft: Indicator): Indicator {
  const words = (text: string | null) => (text?.trim() ? text.trim() : null);
  const { name, unit, formula, source, startValue, target } = draft;
  return {
    ...draft,
    name: name.trim(),
    ...{ unit: words(unit), formula: words(formula), source: words(source) },
    ...{ startValue: words(startValue), target: words(target) },
  };
}

type Often = Indicator["frequency"];
const frequencyOf = (value: string): Often => FREQUENCIES.find((one) => one === value) ?? null;

interface FrequencyProps {
  readonly t: WorkspaceDesk["t"];
  readonly value: Often;
  readonly onChange: (value: Often) => void;
}

const Frequency = ({ t, value, onChange }: FrequencyProps) => (
  <label class="field workspace-order">
    {t("entry-frequency")}
    <select value={value ?? ""} onChange={({ currentTarget }) => onChange(frequencyOf(currentTarget.value))}>
      <option value="">{t("frequency-none")}</option>
      {FREQUENCIES.map((one) => (
        <option key={one} value={one}>
          {t(`frequency-${one}`)}
        </option>
      ))}
    </select>
  </label>
);
