/** Gives a table another name: a place people know is better than a number. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import type { TableLabel } from "../../activities/contract.ts";
import type { Desk } from "./desk.ts";

const LONGEST = 30;

export function RenameTable({ desk: { t, steer }, table }: { desk: Desk; table: TableLabel }) {
  const [name, setName] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const rename = async (event: SubmitEvent) => {
    event.preventDefault();
    setEmpty(!name.trim());
    if (name.trim() && (await steer.send({ type: "session/renameTable", team: table.id, name: name.trim() })))
      setName("");
  };
  return (
    <form class="rename" onSubmit={(event) => void rename(event)}>
      <Field
        label={t("rename-label", { table: table.name })}
        value={name}
        onInput={(text) => {
          setName(text);
          setEmpty(false);
        }}
        max={LONGEST}
        error={isEmpty && t("rename-empty")}
        native={{ autocomplete: "off" }}
      />
      <Button look="quiet">{t("rename")}</Button>
    </form>
  );
}
