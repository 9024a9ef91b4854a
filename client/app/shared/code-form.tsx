/** A field for the code of another session: typed, dictated, or pasted with its address. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { readCode } from "./session-code.ts";
import { siteUrl } from "../../site.ts";

interface CodeFormProps {
  readonly t: Say;
}

export function CodeForm({ t }: CodeFormProps) {
  const [typed, type] = useState("");
  const [isOdd, setOdd] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readCode(typed);
    setOdd(read.kind !== "code");
    if (read.kind === "code") location.assign(siteUrl(`/${read.code}`));
  };
  return (
    <form class="door-form" onSubmit={submit}>
      <Field
        label={t("code-label")}
        hint={t("code-hint")}
        value={typed}
        onInput={(text) => {
          type(text);
          setOdd(false);
        }}
        error={isOdd && t("code-odd")}
        native={{ autocomplete: "off", autocapitalize: "characters", spellcheck: false }}
      />
      <Button>{t("code-go")}</Button>
    </form>
  );
}
