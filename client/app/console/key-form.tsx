/** The door is closed: a field for the facilitator's key or link. The key is not kept: it becomes a cookie. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { readKey } from "../links/session-address.ts";
import { Gate } from "./gate.tsx";

interface KeyFormProps {
  readonly t: Say;
  readonly code: string;
  /** Why the last key did not open. */
  readonly message: string | undefined;
  readonly isTrying: boolean;
  readonly onKey: (key: string) => void;
}

export function KeyForm({ t, code, message, isTrying, onKey }: KeyFormProps) {
  const [pasted, setPasted] = useState("");
  const [isMissing, setMissing] = useState(false);
  // A refusal speaks of the key it met, not of the one being typed.
  const [isChanged, setChanged] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readKey(pasted);
    setMissing(!read);
    setChanged(false);
    if (read) onKey(read.key);
  };
  return (
    <Gate t={t} code={code} title={t("key-title")}>
      <p class="lede">{t("key-what")}</p>
      <form class="key-form" onSubmit={submit}>
        <Field
          label={t("key-label")}
          value={pasted}
          onInput={(text) => {
            setPasted(text);
            setMissing(false);
            setChanged(true);
          }}
          error={isMissing ? t("key-empty") : !isChanged && !isTrying && message}
          native={{ autocomplete: "off", autocapitalize: "off", spellcheck: false }}
        />
        <Button look="primary" busy={isTrying ? t("sending") : undefined}>
          {t("key-open")}
        </Button>
      </form>
    </Gate>
  );
}
