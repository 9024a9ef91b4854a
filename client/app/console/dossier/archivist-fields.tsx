/** What the service and its archivist decide: typed before the session or after, blank where nobody has decided yet. */
import { useId, useState } from "preact/hooks";
import type { ArchivistForm } from "../../../../game/dossier/schema.ts";
import { DISPOSALS, LONGEST } from "../../../../game/dossier/terms.ts";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { saveForm } from "./dossier-api.ts";

interface ArchivistFieldsProps {
  readonly t: Say;
  readonly code: string;
  readonly form: ArchivistForm;
}

const LINES = ["authority", "service", "archivist", "reference", "retention"] as const;

export function ArchivistFields({ t, code, form }: ArchivistFieldsProps) {
  const [typed, type] = useState(form);
  const [state, setState] = useState<"idle" | "busy" | "saved">("idle");
  const [problem, setProblem] = useState<string>();
  const change = (part: Partial<ArchivistForm>) => {
    type({ ...typed, ...part });
    setState("idle");
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setState("busy");
    const saved = await saveForm(code, typed);
    setState(saved.ok ? "saved" : "idle");
    setProblem(saved.ok ? undefined : (saved.problem.message ?? t("archivist-failed")));
  };
  return (
    <form class="dossier-form" onSubmit={(event) => void save(event)}>
      <p class="reason">{t("archivist-what")}</p>
      {LINES.map((line) => (
        <Field
          key={line}
          label={t(`archivist-${line}`)}
          hint={line === "archivist" || line === "retention" ? t(`archivist-${line}-hint`) : undefined}
          value={typed[line] ?? ""}
          max={LONGEST.line}
          onInput={(text) => change({ [line]: text === "" ? null : text })}
          native={{ autocomplete: "off" }}
        />
      ))}
      <DisposalField t={t} value={typed.disposal} onPick={(disposal) => change({ disposal })} />
      <Field
        label={t("archivist-note")}
        value={typed.note ?? ""}
        max={LONGEST.note}
        lines={3}
        onInput={(text) => change({ note: text === "" ? null : text })}
      />
      <Button busy={state === "busy" ? t("archivist-saving") : undefined}>{t("archivist-save")}</Button>
      <p class="reason" role="status">
        {state === "saved" && t("archivist-saved")}
      </p>
      <p class="error" role="alert">
        {problem}
      </p>
    </form>
  );
}

interface DisposalFieldProps {
  readonly t: Say;
  readonly value: ArchivistForm["disposal"];
  readonly onPick: (disposal: ArchivistForm["disposal"]) => void;
}

function DisposalField({ t, value, onPick }: DisposalFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t("archivist-disposal")}</label>
      <p class="reason" id={`${id}-hint`}>
        {t("archivist-disposal-hint")}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          onPick(DISPOSALS.find((disposal) => disposal === currentTarget.value) ?? null)
        }
      >
        <option value="">{t("archivist-disposal-none")}</option>
        {DISPOSALS.map((disposal) => (
          <option key={disposal} value={disposal}>
            {t(`archivist-disposal-${disposal}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
