/** The people of a table, once it is opened: pseudonym, connected or not, and what may be done. */
import { Button } from "../../ui/button.tsx";
import type { TableLabel } from "../../activities/contract.ts";
import type { Desk } from "./desk.ts";

export interface PersonGesture {
  readonly kind: "move" | "remove";
  readonly seat: string;
}

interface MembersProps {
  readonly desk: Desk;
  readonly table: TableLabel;
  readonly onGesture: (gesture: PersonGesture) => void;
}

export function Members({ desk, table, onGesture }: MembersProps) {
  const { t, roster, online, view, tables } = desk;
  const seated = Object.entries(roster)
    .filter(([, { team }]) => team === table.id)
    .sort(([, a], [, b]) => a.number - b.number);
  if (seated.length === 0) return <p class="reason">{t("table-nobody")}</p>;
  return (
    <ul class="members">
      {seated.map(([seat, { name, isBot }]) => {
        const shown = view.word(name) || t("name-erased");
        return (
          <li key={seat}>
            <span class="member">
              {shown} <small>{t(isBot ? "bot" : online.has(seat) ? "connected" : "away")}</small>
            </span>
            <span class="actions">
              {tables.length > 1 && (
                <Button
                  size="small"
                  look="quiet"
                  name={t("move-who", { name: shown })}
                  onPress={() => onGesture({ kind: "move", seat })}
                >
                  {t("move")}
                </Button>
              )}
              <Button
                size="small"
                look="quiet"
                name={t("remove-who", { name: shown })}
                onPress={() => onGesture({ kind: "remove", seat })}
              >
                {t("remove")}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
