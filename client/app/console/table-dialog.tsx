/** One table: its work, its texts, a word to it, more time, another table to join, or to leave. */
import { Dialog } from "../../ui/dialog.tsx";
import { ActivityConsole } from "./activity-panel.tsx";
import { ChooseTable } from "./choose-table.tsx";
import type { Desk } from "./desk.ts";
import type { TableHand } from "./hand.ts";
import { nameOf } from "./members.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";
import { TellDialog } from "./tell-dialog.tsx";
import { TextsDialog } from "./texts-dialog.tsx";
import { TimeDialog } from "./time-dialog.tsx";

interface TableDialogProps {
  readonly desk: Desk;
  readonly id: string;
  readonly hand: TableHand;
  readonly onClose: () => void;
}

export function TableDialog({ desk, id, hand, onClose }: TableDialogProps) {
  const { t, tables, closed, steer, pulses } = desk;
  const table = [...tables, ...closed].find((one) => one.id === id);
  if (!table) return null; // there are fewer tables by now
  const { name } = table;
  switch (hand) {
    case "work":
      return (
        <Dialog open title={t("work-title", { table: name })} onClose={onClose} closeLabel={t("close")}>
          <ActivityConsole desk={desk} only={table} />
        </Dialog>
      );
    case "texts":
      return <TextsDialog {...{ desk, table, onClose }} />;
    case "tell":
      return <TellDialog {...{ desk, table, onClose }} />;
    case "time":
      return <TimeDialog {...{ desk, onClose }} to={{ kind: "team", id, name }} />;
    case "merge":
      return (
        <ChooseTable
          {...{ desk, onClose }}
          from={id}
          words={{
            title: t("merge-title", { table: name }),
            what: t("merge-what", { table: name }),
            question: t("merge-with"),
            action: t("hand-merge"),
          }}
          onChoose={(into) => void steer.send({ type: "session/mergeTables", from: id, into })}
        />
      );
    case "split":
      return <SplitDialog {...{ desk, table, onClose }} />;
    case "rename":
      return (
        <NameDialog
          {...{ desk, onClose }}
          words={{
            title: t("rename-table", { table: name }),
            what: t("rename-table-what"),
            label: t("rename-label"),
          }}
          orderOf={(typed) => ({ type: "session/renameTable", team: id, name: typed })}
        />
      );
    case "absent":
      return (
        <Dialog open title={t("absent-title", { table: name })} onClose={onClose} closeLabel={t("close")}>
          <p>{t("absent-what")}</p>
          <ul>
            {pulses[id]?.absent.map((seat) => (
              <li key={seat}>{nameOf(desk, seat)}</li>
            ))}
          </ul>
        </Dialog>
      );
  }
}
