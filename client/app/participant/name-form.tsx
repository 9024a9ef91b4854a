/** A pseudonym to give: one field, its refusals under it, one button. Nothing typed is lost. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Answer } from "../../link/link.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { Door } from "./door.ts";
import { useSending } from "./use-sending.ts";

export const LONGEST_NAME = 30;

interface NameFormProps {
  readonly door: Door;
  readonly label: string;
  readonly action: string;
  readonly before?: string;
  /** Of whoever types it, not of somebody beside them: the browser may then help. */
  readonly isOwn?: boolean;
  readonly onName: (name: string) => Promise<Answer>;
  readonly onDone?: (name: string) => void;
  /** Between the field and the button. */
  readonly children?: ComponentChildren;
}

export function NameForm({ door, label, action, before = "", isOwn = false, ...rest }: NameFormProps) {
  const { onName, onDone, children } = rest;
  const { t } = door;
  const [name, setName] = useState(before);
  const [isEmpty, setEmpty] = useState(false);
  const { busy, error, send, forget } = useSending(door);
  const type = (text: string) => {
    setName(text);
    setEmpty(false);
    forget();
  };
  const submit = async () => {
    const isBlank = name.trim() === "";
    setEmpty(isBlank);
    if (!isBlank && (await send(() => onName(name.trim())))) onDone?.(name.trim());
  };
  return (
    <form
      class="door-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={label}
        hint={t("join-hint")}
        value={name}
        onInput={type}
        error={isEmpty ? t("name-empty") : error}
        max={LONGEST_NAME}
        native={{ autocomplete: isOwn ? "nickname" : "off", autocapitalize: "words", spellcheck: false }}
      />
      {children}
      <Button look="primary" busy={busy}>
        {action}
      </Button>
    </form>
  );
}
