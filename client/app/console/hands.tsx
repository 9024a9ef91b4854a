/** The dialog of the gesture at hand: on the room, a table or a person; one at a time. */
import { BalanceDialog } from "./balance-dialog.tsx";
import type { Desk } from "./desk.ts";
import type { Grasp, Hand, RoomHand } from "./hand.ts";
import { LinksDialog } from "./links-dialog.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { TableDialog } from "./table-dialog.tsx";
import { TellDialog } from "./tell-dialog.tsx";
import { TextsDialog } from "./texts-dialog.tsx";
import type { Press } from "./shortcuts.ts";

interface HandsProps {
  readonly desk: Desk;
  readonly hand: Hand;
  readonly onHand: Grasp;
  readonly onPress: Press;
  readonly onClose: () => void;
}

export function Hands({ desk, hand, onHand, onPress, onClose }: HandsProps) {
  // Keyed: another gesture begins anew, with nothing typed or chosen for the one before.
  const key = JSON.stringify(hand);
  if (hand.on === "room") return <RoomDialog key={key} {...{ desk, onPress, onClose }} hand={hand.do} />;
  if (hand.on === "table")
    return <TableDialog key={key} {...{ desk, onClose }} id={hand.id} hand={hand.do} />;
  return <PersonDialog key={key} {...{ desk, onHand, onClose }} seat={hand.id} hand={hand.do} />;
}

interface RoomDialogProps extends Pick<HandsProps, "desk" | "onPress" | "onClose"> {
  readonly hand: RoomHand;
}

function RoomDialog({ desk, hand, onPress, onClose }: RoomDialogProps) {
  switch (hand) {
    case "tell":
      return <TellDialog {...{ desk, onClose }} table={null} />;
    case "texts":
      return <TextsDialog {...{ desk, onClose }} table={null} />;
    case "balance":
      return <BalanceDialog {...{ desk, onClose }} />;
    case "links":
      return <LinksDialog {...{ desk, onClose }} />;
    case "shortcuts":
      return <ShortcutsDialog {...{ desk, onPress, onClose }} />;
  }
}
