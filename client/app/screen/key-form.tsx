/** Without its key the écran stays closed: how to get the link from the console, and a field to paste it. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Logo } from "../../ui/icon.tsx";
import { readKey } from "../links/session-address.ts";
import type { ScreenEntry } from "./use-screen-link.ts";
import { siteUrl } from "../../site.ts";

interface KeyFormProps {
  readonly code: string;
  readonly t: Say;
  readonly entry: ScreenEntry;
}

const STEPS = ["key-how-1", "key-how-2", "key-how-3"];

export function KeyForm({ code, t, entry }: KeyFormProps) {
  const [pasted, setPasted] = useState("");
  const [error, setError] = useState(entry.isPasted ? t("key-refused") : "");
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readKey(pasted);
    if (!read) setError(t("key-unreadable", { example: `${location.host}${siteUrl(`/ecran/${code}#…`)}` }));
    // The console's key must not be left on a projected computer.
    else if (read.door === "console") setError(t("key-console"));
    else if (read.code !== undefined && read.code !== code) setError(t("key-other", { code: read.code }));
    else entry.retry(read.key);
  };
  return (
    <main class="screen-notice">
      <Logo />
      <h1>{t("key-title")}</h1>
      <p>{t("key-text")}</p>
      <ol class="key-steps">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <form class="key-form" onSubmit={submit}>
        <Field
          label={t("key-field")}
          value={pasted}
          error={error}
          native={{ autocomplete: "off", autocapitalize: "off", spellcheck: false }}
          onInput={(value) => {
            setPasted(value);
            setError("");
          }}
        />
        <Button look="primary">{t("key-open")}</Button>
      </form>
    </main>
  );
}
