/** One sentence of one's own: typed, kept as a draft until it is sent, asked for when it is empty. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";

interface SentenceFormProps {
  readonly look: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly max: number;
  readonly count?: (used: number, max: number) => string;
  /** Said when nothing was typed. */
  readonly empty: string;
  /** What `useDraft` gives. */
  readonly draft: readonly [text: string, write: (text: string) => void, forget: () => void];
  readonly busy: string | undefined;
  readonly reason: string | undefined;
  readonly action: string;
  /** @returns whether it was taken */
  readonly onSend: (text: string) => Promise<boolean>;
  /** Above the field, and below the button. */
  readonly about?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function SentenceForm(props: SentenceFormProps) {
  const { look, label, hint, max, count, empty, busy, reason, action, onSend, about, children } = props;
  const [text, write, forget] = props.draft;
  const [error, setError] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") setError(empty);
    else if (await onSend(text.trim())) forget();
  };
  return (
    <form class={look} onSubmit={(event) => void submit(event)}>
      {about}
      <Field
        {...{ label, hint, max, error }}
        {...(count && { count })}
        lines={2}
        value={text}
        onInput={(value) => {
          setError("");
          write(value);
        }}
      />
      <Button look="primary" busy={busy} reason={reason}>
        {action}
      </Button>
      {children}
    </form>
  );
}
