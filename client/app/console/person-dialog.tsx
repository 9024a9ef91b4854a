/** Moves a person to another table, or takes them out of the session, once confirmed. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Confirm } from "./confirm.tsx";
import type { Desk } from "./desk.ts";
import type { PersonGesture } from "./members.tsx";

interface PersonDialogProps {
  readonly desk: Desk;
  readonly gesture: PersonGesture;
  readonly onClose: () => void;
}

export function PersonDialog({ desk, gesture, onClose }: PersonDialogProps) {
  const { t, roster, view, steer } = desk;
  const entry = roster[gesture.seat];
  if (!entry) return null; // they left meanwhile
  const name = view.word(entry.name) || t("name-erased");
  if (gesture.kind === "move")
    return <MoveDialog {...{ desk, onClose, name }} seat={gesture.seat} from={entry.team} />;
  return (
    <Confirm
      t={t}
      title={t("remove-title", { name })}
      action={t("remove")}
      onConfirm={() => void steer.send({ type: "session/removeSeat", seat: gesture.seat })}
      onClose={onClose}
    >
      <p>{t("remove-what")}</p>
    </Confirm>
  );
}

interface MoveDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
  readonly name: string;
  readonly seat: string;
  readonly from: string;
}

function MoveDialog({ desk: { t, tables, steer }, onClose, name, seat, from }: MoveDialogProps) {
  const [team, setTeam] = useState<string | null>(null);
  const move = () => {
    if (team === null) return;
    onClose();
    void steer.send({ type: "session/moveSeat", seat, team });
  };
  return (
    <Dialog
      open
      title={t("move-title", { name })}
      onClose={onClose}
      closeLabel={t("cancel")}
      actions={
        <>
          <Button look="primary" reason={team === null ? t("move-choose") : undefined} onPress={move}>
            {t("move")}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <Choice
        legend={t("move-where")}
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
