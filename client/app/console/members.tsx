/** The people of a table, once it is opened: pseudonym, service, connected or not, and what may be done. */
import { Button } from "../../ui/button.tsx";
import type { TableLabel } from "../../activities/contract.ts";
import type { Desk } from "./desk.ts";
import type { Grasp } from "./hand.ts";
import { Held } from "./held.tsx";
import { MINUTE } from "./plan.ts";

interface MembersProps {
  readonly desk: Desk;
  readonly table: TableLabel;
  readonly onHand: Grasp;
}

export const nameOf = ({ t, view, roster }: Desk, seat: string) =>
  view.word(roster[seat]?.name) || t("name-erased");

export function Members({ desk, table, onHand }: MembersProps) {
  const { t, roster, online, view, parts } = desk;
  const seated = Object.entries(roster)
    .filter(([, { team }]) => team === table.id)
    .sort(([, a], [, b]) => a.number - b.number);
  if (seated.length === 0) return <p class="reason">{t("table-nobody")}</p>;
  return (
    <ul class="members">
      {seated.map(([seat, { isBot, service, extra, asksTime }]) => {
        const shown = nameOf(desk, seat);
        const from = service === null ? "" : view.word(parts.everyone?.services[service]);
        const state = t(isBot ? "bot" : online.has(seat) ? "connected" : "away");
        const given = extra > 0 ? t("extra-sign", { count: Math.round(extra / MINUTE) }) : "";
        const asked = asksTime ? t("asks-time") : "";
        const said = [from, state, given, asked].filter((words) => words !== "").join(", ");
        return (
          <li key={seat}>
            <span class="member">
              {shown} <small>{said}</small>
            </span>
            <Held desk={desk}>
              <Button
                size="small"
                look="quiet"
                name={t("person-who", { name: shown })}
                onPress={() => onHand({ on: "seat", id: seat, do: "menu" })}
              >
                {t("person")}
              </Button>
            </Held>
          </li>
        );
      })}
    </ul>
  );
}
