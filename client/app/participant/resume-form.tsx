/** Taking up, on this device, the place one has on another: its pseudonym, and the code that it shows. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { Door } from "./door.ts";
import { LONGEST_NAME } from "./name-form.tsx";
import { useSending } from "./use-sending.ts";

/** Six digits, however they are spaced. */
const LONGEST_CODE = 12;

export function ResumeForm({ door }: { door: Door }) {
  const { t, link, announcer } = door;
  const [name, setName] = useState("");
  const [code, setCode] = useState("");
  const [isTried, setTried] = useState(false);
  const { busy, error, send, forget } = useSending(door);
  const digits = code.replace(/\D/g, "");
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || digits.length !== 6) return;
    if (await send(() => link.resume(name.trim(), digits))) announcer.say(t("resumed"));
  };
  return (
    <form class="door-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t("join-name")}
        hint={t("resume-name-hint")}
        value={name}
        onInput={(text) => {
          setName(text);
          forget();
        }}
        error={isTried && name.trim() === "" && t("name-empty")}
        max={LONGEST_NAME}
        isNeeded
        native={{ autocomplete: "nickname", autocapitalize: "words", spellcheck: false }}
      />
      <Field
        label={t("resume-code")}
        hint={t("resume-code-hint")}
        value={code}
        onInput={(text) => {
          setCode(text);
          forget();
        }}
        error={isTried && digits.length !== 6 ? t("resume-code-odd") : error}
        max={LONGEST_CODE}
        isNeeded
        native={{ autocomplete: "one-time-code", inputmode: "numeric", spellcheck: false }}
      />
      <Button look="primary" busy={busy}>
        {t("resume-go")}
      </Button>
    </form>
  );
}
