/** Who leaves a table for a new one: at least one stays, at least one goes. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { TableLabel } from "../../activities/contract.ts";
import type { Desk } from "./desk.ts";
import { nameOf } from "./members.tsx";

interface SplitDialogProps {
  readonly desk: Desk;
  readonly table: TableLabel;
  readonly onClose: () => void;
}

export function SplitDialog({ desk, table, onClose }: SplitDialogProps) {
  const { t, roster, steer } = desk;
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const seats = Object.entries(roster)
    .filter(([, { team }]) => team === table.id)
    .sort(([, a], [, b]) => a.number - b.number)
    .map(([seat]) => seat);
  const chosen = leaving.filter((seat) => seats.includes(seat));
  const why =
    chosen.length === 0 ? t("split-nobody") : chosen.length === seats.length ? t("split-all") : undefined;
  const toggle = (seat: string) =>
    setLeaving(leaving.includes(seat) ? leaving.filter((one) => one !== seat) : [...leaving, seat]);
  const split = () => {
    onClose();
    void steer.send({ type: "session/splitTable", team: table.id, seats: chosen });
  };
  return (
    <Dialog
      open
      title={t("split-title", { table: table.name })}
      onClose={onClose}
      closeLabel={t("cancel")}
      actions={
        <>
          <Button look="primary" reason={why} onPress={split}>
            {t("hand-split")}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <p>{t("split-what")}</p>
      <fieldset class="choice">
        <legend>{t("split-who")}</legend>
        {seats.map((seat) => (
          <label key={seat} class={`option ${leaving.includes(seat) ? "chosen" : ""}`}>
            <input type="checkbox" checked={leaving.includes(seat)} onChange={() => toggle(seat)} />
            <span>{nameOf(desk, seat)}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
