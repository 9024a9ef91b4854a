/** Picks one of the other tables, then does something with it. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Desk } from "./desk.ts";

interface ChooseTableProps {
  readonly desk: Desk;
  readonly words: Readonly<Record<"title" | "question" | "action", string>> & { readonly what?: string };
  /** The one left out. */
  readonly from: string;
  readonly onChoose: (team: string) => void;
  readonly onClose: () => void;
}

export function ChooseTable({ desk: { t, tables }, words, from, onChoose, onClose }: ChooseTableProps) {
  const [team, setTeam] = useState<string | null>(null);
  const choose = () => {
    if (team === null) return;
    onClose();
    onChoose(team);
  };
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      closeLabel={t("cancel")}
      actions={
        <>
          <Button look="primary" reason={team === null ? t("move-choose") : undefined} onPress={choose}>
            {words.action}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      {words.what !== undefined && <p>{words.what}</p>}
      <Choice
        legend={words.question}
        options={tables
          .filter(({ id }) => id !== from)
          .map(({ id, name: label, size }) => ({ id, label, detail: t("table-people", { count: size }) }))}
        value={team}
        onChange={setTeam}
        chosenLabel={t("chosen")}
      />
    </Dialog>
  );
}
