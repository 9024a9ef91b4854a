/** Another name: for a table, a place people know; for a person, a pseudonym the room may read. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import type { Desk } from "./desk.ts";
import type { Order } from "./steer.ts";

const LONGEST = 30;

interface NameDialogProps {
  readonly desk: Desk;
  readonly words: Readonly<Record<"title" | "what" | "label", string>>;
  readonly orderOf: (name: string) => Order;
  readonly onClose: () => void;
}

export function NameDialog({ desk: { t, steer }, words, orderOf, onClose }: NameDialogProps) {
  const [name, setName] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const rename = async (event: SubmitEvent) => {
    event.preventDefault();
    const typed = name.trim();
    setEmpty(!typed);
    // Refused, it stays: the sentence is on the page, and nothing typed is lost.
    if (typed && (await steer.send(orderOf(typed)))) onClose();
  };
  return (
    <Dialog open title={words.title} onClose={onClose} closeLabel={t("cancel")}>
      <p>{words.what}</p>
      <form class="hand-form" onSubmit={(event) => void rename(event)}>
        <Field
          label={words.label}
          value={name}
          onInput={(text) => {
            setName(text);
            setEmpty(false);
          }}
          max={LONGEST}
          error={isEmpty && t("rename-empty")}
          native={{ autocomplete: "off" }}
        />
        <Button look="primary">{t("rename")}</Button>
      </form>
    </Dialog>
  );
}
