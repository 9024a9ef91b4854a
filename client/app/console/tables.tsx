/** Tables: who is there, how far they are, who is behind; names show only when a table is opened. */
import type { ComponentChildren } from "preact";
import { Button } from "../../ui/button.tsx";
import type { Desk } from "./desk.ts";
import type { Grasp } from "./hand.ts";
import { Held } from "./held.tsx";
import { ClosedLine, TableLine } from "./table-line.tsx";
import { Told } from "./told.tsx";

interface TablesProps {
  readonly desk: Desk;
  readonly onHand: Grasp;
  /** Beside the title: how many tables there are, while people arrive. */
  readonly children?: ComponentChildren;
}

export function Tables({ desk, onHand, children }: TablesProps) {
  const { t, tables, closed } = desk;
  return (
    <>
      <div class="column-head">
        <h2 id="tables-title">{t("tables")}</h2>
        {children ?? <small>{t("tables-hint")}</small>}
      </div>
      <RoomHands desk={desk} onHand={onHand} />
      <ul class="tables" aria-labelledby="tables-title">
        {tables.map((table) => (
          <TableLine key={table.id} {...{ desk, table, onHand }} />
        ))}
        {closed.map((table) => (
          <ClosedLine key={table.id} {...{ desk, table, onHand }} />
        ))}
      </ul>
    </>
  );
}

/** A text may still be withheld once it is over, when the draft is read again. */
function RoomHands({ desk, onHand }: TablesProps) {
  const { t, tables, flow } = desk;
  return (
    <>
      <div class="hands">
        {flow.status !== "ended" && (
          <Held desk={desk}>
            <Button size="small" look="quiet" onPress={() => onHand({ on: "room", do: "tell" })}>
              {t("hand-tell-room")}
            </Button>
            {tables.length > 1 && (
              <Button size="small" look="quiet" onPress={() => onHand({ on: "room", do: "balance" })}>
                {t("hand-balance")}
              </Button>
            )}
          </Held>
        )}
        {flow.phase !== null && (
          <Button size="small" look="quiet" onPress={() => onHand({ on: "room", do: "texts" })}>
            {t("hand-texts-room")}
          </Button>
        )}
      </div>
      <Told desk={desk} team={null} />
    </>
  );
}
