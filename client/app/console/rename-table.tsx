/** Gives a table another name: a place people know is better than a number. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { TableLabel } from "../../activities/contract.ts";
import type { Desk } from "./desk.ts";

const LONGEST = 30;

export function RenameTable({ desk: { t, steer }, table }: { desk: Desk; table: TableLabel }) {
  const [name, setName] = useState("");
  const rename = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() && (await steer.send({ type: "session/renameTable", team: table.id, name: name.trim() })))
      setName("");
  };
  return (
    <form class="rename" onSubmit={(event) => void rename(event)}>
      <Field
        label={t("rename-label", { table: table.name })}
        value={name}
        onInput={setName}
        max={LONGEST}
        native={{ autocomplete: "off" }}
      />
      <Button look="quiet" reason={name.trim() ? undefined : t("rename-empty")}>
        {t("rename")}
      </Button>
    </form>
  );
}
