/** Without an id: begin an empty roadmap, or take up one from its JSON. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { beginWorkspace, importWorkspace } from "./api.ts";
import { CreationKey, useCreation } from "./creation-key.tsx";

export function Begin({ t }: { readonly t: Say }) {
  const [title, setTitle] = useState("");
  const creation = useCreation(t);
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    if (title.trim() === "") creation.refuse(t("begin-empty"));
    else await creation.make((key) => beginWorkspace(title.trim(), key));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await file.text().then(parsed, () => undefined);
    if (read === undefined) creation.refuse(t("begin-no-json"));
    else await creation.make((key) => importWorkspace(read, key));
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
      <CreationKey t={t} creation={creation} />
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
