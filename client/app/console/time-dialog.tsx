/** More time for one table or one person: the room's clock does not move. */
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Desk } from "./desk.ts";

interface TimeDialogProps {
  readonly desk: Desk;
  readonly to: { readonly kind: "team" | "seat"; readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

const MINUTES = [1, 2, 5] as const;

export function TimeDialog({ desk: { t, steer }, to, onClose }: TimeDialogProps) {
  const { kind, id, name } = to;
  const give = (minutes: number) => () => {
    onClose();
    void steer.send({ type: "session/extraTime", to: kind, id, minutes });
  };
  return (
    <Dialog open title={t("time-title", { name })} onClose={onClose} closeLabel={t("cancel")}>
      <p>{t(kind === "team" ? "time-what-table" : "time-what-person")}</p>
      <div class="actions">
        {MINUTES.map((minutes) => (
          <Button key={minutes} onPress={give(minutes)}>
            {t("plus-minutes", { minutes })}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
