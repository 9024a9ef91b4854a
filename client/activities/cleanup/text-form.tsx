/** One line that the organiser writes once. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { DeskProps } from "./desk-props.ts";

interface TextFormProps extends Pick<DeskProps, "t"> {
  readonly given: string;
  readonly max: number;
  readonly name: "contact" | "number" | "organizer";
  readonly onSave: (text: string) => void;
}

/** Drawn anew when another console wrote it: its key is the word id. */
export function TextForm({ t, given, max, name, onSave }: TextFormProps) {
  const [text, setText] = useState(given);
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== "") onSave(text.trim());
  };
  return (
    <form class="cl-line" onSubmit={submit}>
      <Field
        label={t(`console-${name}`)}
        hint={t(`console-${name}-hint`)}
        value={text}
        max={max}
        onInput={setText}
      />
      <Button size="small" name={t("save-name", { what: t(`console-${name}`) })}>
        {t("save")}
      </Button>
    </form>
  );
}
