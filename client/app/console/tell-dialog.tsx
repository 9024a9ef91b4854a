/** A word to the whole room or to one table: it shows on their devices until the step ends or it is taken back. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import type { Desk } from "./desk.ts";
import { Told } from "./told.tsx";

interface TellDialogProps {
  readonly desk: Desk;
  /** Null for the room. */
  readonly table: { readonly id: string; readonly name: string } | null;
  readonly onClose: () => void;
}

const LONGEST = 200;

export function TellDialog({ desk, table, onClose }: TellDialogProps) {
  const { t, steer } = desk;
  const [text, setText] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const tell = async (event: SubmitEvent) => {
    event.preventDefault();
    const typed = text.trim();
    setEmpty(!typed);
    if (typed && (await steer.send({ type: "session/tell", team: table?.id ?? null, text: typed })))
      onClose();
  };
  return (
    <Dialog
      open
      title={table ? t("tell-title", { table: table.name }) : t("tell-title-room")}
      onClose={onClose}
      closeLabel={t("cancel")}
    >
      <p>{t(table ? "tell-what-table" : "tell-what-room")}</p>
      <Told desk={desk} team={table?.id ?? null} />
      <form class="hand-form" onSubmit={(event) => void tell(event)}>
        <Field
          label={t("tell-label")}
          value={text}
          onInput={(typed) => {
            setText(typed);
            setEmpty(false);
          }}
          lines={3}
          max={LONGEST}
          count={(used, max) => t("characters", { used, max })}
          error={isEmpty && t("tell-empty")}
        />
        <Button look="primary">{t("tell-send")}</Button>
      </form>
    </Dialog>
  );
}
