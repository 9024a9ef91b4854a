/** Without an id: begin an empty roadmap, or take up one from its JSON. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { Outcome } from "../front/ask.ts";
import { beginWorkspace, importWorkspace } from "./api.ts";
import { sayProblem } from "./desk.ts";

export function Begin({ t }: { readonly t: Say }) {
  const [title, setTitle] = useState("");
  const [problem, setProblem] = useState<string>();
  const open = (made: Outcome<string>) => {
    if (made.ok) location.assign(made.value);
    else setProblem(sayProblem(t, made.problem));
  };
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    if (title.trim() === "") setProblem(t("begin-empty"));
    else open(await beginWorkspace(title.trim()));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await file.text().then(parsed, () => undefined);
    if (read === undefined) setProblem(t("begin-no-json"));
    else open(await importWorkspace(read));
  };
  return (
    <section class="workspace-narrow">
      <h1>{t("begin-title")}</h1>
      <p>{t("begin-what")}</p>
      <form class="card card-body workspace-form" onSubmit={(event) => void begin(event)}>
        <h2>{t("begin-new")}</h2>
        <Field label={t("setting-title")} value={title} onInput={setTitle} max={200} />
        <Button look="primary">{t("begin-go")}</Button>
      </form>
      <div class="card card-body workspace-form">
        <h2>{t("begin-take")}</h2>
        <label class="field workspace-order">
          {t("begin-file")}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p class="error" role="status">
        {problem}
      </p>
    </section>
  );
}

/** @returns undefined when it is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
