/** One person: what may be done for them, then the gesture chosen. */
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ChooseTable } from "./choose-table.tsx";
import { Confirm } from "./confirm.tsx";
import type { Desk } from "./desk.ts";
import type { Grasp, PersonHand } from "./hand.ts";
import { nameOf } from "./members.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { ResumeCode } from "./resume-code.tsx";
import { TimeDialog } from "./time-dialog.tsx";

interface PersonDialogProps {
  readonly desk: Desk;
  readonly seat: string;
  readonly hand: PersonHand;
  readonly onHand: Grasp;
  readonly onClose: () => void;
}

export function PersonDialog(props: PersonDialogProps) {
  const { desk, seat, hand, onClose } = props;
  const { t, roster, steer } = desk;
  const entry = roster[seat];
  if (!entry) return null; // they left meanwhile
  const name = nameOf(desk, seat);
  switch (hand) {
    case "menu":
      return <Menu {...props} name={name} />;
    case "move":
      return (
        <ChooseTable
          {...{ desk, onClose }}
          from={entry.team}
          words={{ title: t("move-title", { name }), question: t("move-where"), action: t("move") }}
          onChoose={(team) => void steer.send({ type: "session/moveSeat", seat, team })}
        />
      );
    case "rename":
      return (
        <NameDialog
          {...{ desk, onClose }}
          words={{
            title: t("rename-who", { name }),
            what: t("rename-who-what"),
            label: t("rename-who-label"),
          }}
          orderOf={(typed) => ({ type: "session/renameSeat", seat, name: typed })}
        />
      );
    case "resume":
      return <ResumeCode {...{ desk, seat, name, onClose }} />;
    case "time":
      return <TimeDialog {...{ desk, onClose }} to={{ kind: "seat", id: seat, name }} />;
    case "remove":
      return (
        <Confirm
          t={t}
          title={t("remove-title", { name })}
          action={t("remove")}
          onConfirm={() => void steer.send({ type: "session/removeSeat", seat })}
          onClose={onClose}
        >
          <p>{t("remove-what")}</p>
        </Confirm>
      );
  }
}

const GESTURES = ["move", "rename", "resume", "time", "remove"] as const;

function Menu({ desk, seat, name, onHand, onClose }: PersonDialogProps & { readonly name: string }) {
  const { t, tables, flow, roster } = desk;
  const offered = GESTURES.filter((hand) => {
    if (hand === "move") return tables.length > 1;
    if (hand === "resume") return roster[seat]?.isBot === false;
    return hand !== "time" || flow.deadline !== null;
  });
  return (
    <Dialog open title={name} onClose={onClose} closeLabel={t("close")}>
      <ul class="hand-list">
        {offered.map((hand) => (
          <li key={hand}>
            <Button onPress={() => onHand({ on: "seat", id: seat, do: hand })}>{t(`person-${hand}`)}</Button>
            <p class="reason">{t(`person-${hand}-what`)}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
