/** An object to be repaired, in a few words of one's own: it becomes a number in the queue. */
import { useState } from "preact/hooks";
import { LONGEST } from "../../../game/activities/stands/terms.ts";
import type { StandsEveryone, StandsShape } from "../../../game/activities/stands/state.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { waitNow } from "./wait-now.ts";

interface TicketFormProps {
  readonly t: Say;
  readonly everyone: StandsEveryone;
  readonly reason: string | undefined;
  readonly busy: string | undefined;
  readonly onSend: (command: StandsShape["command"]) => Promise<boolean>;
}

export function TicketForm({ t, everyone, reason, busy, onSend }: TicketFormProps) {
  const [object, setObject] = useState("");
  const [symptom, setSymptom] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (object.trim() === "" || symptom.trim() === "") return;
    if (!(await onSend({ type: "stands/ticket", object: object.trim(), symptom: symptom.trim() }))) return;
    setObject("");
    setSymptom("");
  };
  const isEmpty = object.trim() === "" || symptom.trim() === "";
  return (
    <form class="stand-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t("object")}
        hint={t("object-hint")}
        value={object}
        max={LONGEST}
        onInput={setObject}
        isNeeded
      />
      <Field
        label={t("symptom")}
        hint={t("symptom-hint")}
        value={symptom}
        max={LONGEST}
        onInput={setSymptom}
        isNeeded
      />
      <p class="reason">{t("ticket-read-by")}</p>
      <p>{t("wait-new", waitNow(everyone))}</p>
      <Button look="primary" busy={busy} reason={reason ?? (isEmpty ? t("ticket-empty") : undefined)}>
        {t("ticket-take")}
      </Button>
    </form>
  );
}
