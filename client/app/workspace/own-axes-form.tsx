/** The authority's own axes: typed, pasted or from a file, seen as they will be before they are kept. */
import { useState } from "preact/hooks";
import {
  LONGEST_AXIS,
  MOST_AXES,
  readAxes,
  writtenAxes,
  type ReadAxes,
} from "../../../game/workspace/own-axes.ts";
import { keptFiches } from "../../../game/workspace/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { textOf } from "./file-text.ts";
import { useTyped } from "./use-typed.ts";

interface OwnAxesProps {
  readonly desk: WorkspaceDesk;
}

export function OwnAxes({ desk }: OwnAxesProps) {
  const { t, workspace, write } = desk;
  const kept = writtenAxes(workspace.axes);
  const { typed, setTyped, keep: keepTyped } = useTyped(kept);
  const [said, setSaid] = useState<string>();
  const read = readAxes(typed, workspace.axes);
  const isSame = writtenAxes(read.axes) === kept && read.faults.length === 0;
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const found = await textOf(file);
    if (found.ok) setTyped(found.text);
    setSaid(found.ok ? t("own-read", { name: file.name }) : t(found.problem));
  };
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const problem = await keepTyped(() => write({ type: "workspace/set", field: "axes", value: read.axes }));
    setSaid(problem ? sayProblem(t, problem) : t("own-kept", { count: read.axes.length }));
  };
  return (
    <form class="card card-body workspace-form" onSubmit={(event) => void keep(event)}>
      <h3>{t("own-title")}</h3>
      <label class="field workspace-order">
        {t("own-file")}
        <input
          type="file"
          accept=".txt,.csv,.tsv,.yaml,.yml,text/plain,text/csv"
          onChange={({ currentTarget }) => {
            void choose(currentTarget.files?.[0]);
            // The same file, mended, may be chosen again.
            currentTarget.value = "";
          }}
        />
      </label>
      <Field label={t("own-list")} hint={t("own-hint")} value={typed} onInput={setTyped} lines={6} />
      {!isSame && <Preview desk={desk} read={read} />}
      <div class="workspace-acts own-acts">
        <Button look="primary" reason={reasonOf(t, read, isSame)}>
          {t("own-keep")}
        </Button>
        {typed !== kept && (
          <Button look="quiet" onPress={() => setTyped(kept)}>
            {t("own-back")}
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
    </form>
  );
}

function reasonOf(t: WorkspaceDesk["t"], { axes, faults }: ReadAxes, isSame: boolean): string | undefined {
  if (faults.length > 0) return t("own-mend");
  if (axes.length === 0) return t("own-none");
  return isSame ? t("own-same") : undefined;
}

/** What would be kept, what stops it, and the fiches that would be left without an axis. */
function Preview({
  desk: { t, workspace },
  read: { axes, faults },
}: OwnAxesProps & { readonly read: ReadAxes }) {
  const ids = new Set(axes.map(({ id }) => id));
  const leaving = workspace.axes.filter(({ id }) => !ids.has(id));
  const left = keptFiches(workspace).filter(({ axis }) => leaving.some(({ id }) => id === axis));
  return (
    <div class="own-preview">
      <h4>{t("own-preview", { count: axes.length })}</h4>
      <ol>
        {axes.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
      <ul class="error own-faults" aria-live="assertive" aria-atomic="true">
        {faults.map(({ line, fault }) => (
          <li key={line}>{t(`own-fault-${fault}`, { line, most: MOST_AXES, longest: LONGEST_AXIS })}</li>
        ))}
      </ul>
      {left.length > 0 && <p class="callout">{t("own-leaving", { count: left.length })}</p>}
    </div>
  );
}
