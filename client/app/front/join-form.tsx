/** Six characters open the door of a session; what is wrong with them is said as soon as it is known. */
import { useId, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { groupTyped, readCode, type ReadCode } from "../shared/session-code.ts";
import { siteUrl } from "../../site.ts";

interface JoinFormProps {
  readonly t: Say;
  /** What the address already said. */
  readonly typed: string;
}

export function JoinForm({ t, typed }: JoinFormProps) {
  const id = useId();
  const [code, setCode] = useState(groupTyped(typed));
  // A code is not too short while one types it, only once it is sent.
  const [isSent, setSent] = useState(false);
  const read = readCode(code);
  const error = isSent || read.kind === "foreign" ? sentenceOf(read, t) : undefined;
  const input = ({ currentTarget: field }: { currentTarget: HTMLInputElement }) => {
    const { value, selectionStart } = field;
    // In the middle of the code, the caret would jump to its end.
    setCode(selectionStart === value.length ? groupTyped(value) : value);
    setSent(false);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setSent(true);
    if (read.kind === "code") location.assign(siteUrl(`/${read.code}`));
    else document.getElementById(id)?.focus();
  };
  return (
    <form class="card front-join" onSubmit={submit} noValidate>
      <h2>
        <label for={id}>{t("join-title")}</label>
      </h2>
      <p class="reason" id={`${id}-hint`}>
        {t("join-hint")}
      </p>
      <div class="front-join-row">
        <input
          id={id}
          class="front-code"
          value={code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="go"
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={input}
        />
        <Button look="primary">{t("join-go")}</Button>
      </div>
      <p class="error" id={`${id}-error`} role="alert">
        {error && (
          <>
            <Icon name="warning" /> <span>{error}</span>
          </>
        )}
      </p>
    </form>
  );
}

function sentenceOf(read: ReadCode, t: Say): string | undefined {
  switch (read.kind) {
    case "code":
      return undefined;
    case "foreign":
      return t("code-foreign", { characters: read.characters.join(t("code-between")) });
    case "short":
      return t("code-short", { count: read.missing });
    case "empty":
    case "long":
      return t(`code-${read.kind}`);
  }
}
