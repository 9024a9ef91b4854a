/** A page that its link alone opens: a field for that link, or for the key at its end. */
import "./pasted-key.css";
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";

interface PastedKeyProps {
  readonly label: string;
  readonly action: string;
  readonly onKey: (key: string) => void;
}

/** What a person pasted: a link, or its end. */
const keyIn = (pasted: string) => pasted.trim().split("#").at(-1) ?? "";

export function PastedKey({ label, action, onKey }: PastedKeyProps) {
  const [pasted, setPasted] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (keyIn(pasted) !== "") onKey(keyIn(pasted));
  };
  return (
    <form class="pasted-key" onSubmit={submit}>
      <Field
        label={label}
        value={pasted}
        onInput={setPasted}
        native={{ autocomplete: "off", autocapitalize: "off", spellcheck: false }}
      />
      <Button look="primary">{action}</Button>
    </form>
  );
}
