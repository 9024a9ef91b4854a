/** Who sits where: a pawn for each person as they arrive, counts only, no names. */
import type { Say } from "../../text/texts.ts";
import { useMoment } from "../shared/moment.ts";
import { Progress } from "../../ui/progress.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { TableSeats } from "./page.ts";

interface SeatsProps {
  readonly t: Say;
  readonly tables: readonly TableSeats[];
  /** Many tables: a number instead of pawns. */
  readonly isDense: boolean;
}

/** Free places shown at a table, so that one sees it fill. */
const PLACES = 6;

export const Seats = ({ t, tables, isDense }: SeatsProps) => (
  <section class={isDense ? "room-seats dense" : "room-seats"}>
    <VisuallyHidden>
      <h2>{t("seats-title")}</h2>
    </VisuallyHidden>
    <ul class="seats">
      {tables.map((table) => (
        <SeatedTable key={table.id} {...{ t, table, isDense }} />
      ))}
    </ul>
  </section>
);

interface TableProps {
  readonly t: Say;
  readonly table: TableSeats;
}

/** Somebody sits down: their pawn is put on the table. */
function SeatedTable({ t, table, isDense }: TableProps & Pick<SeatsProps, "isDense">) {
  const isMet = useMoment(table.people + table.bots, { when: (now, before) => now > before });
  return (
    <li data-moment={isMet ? "arrival" : undefined}>
      <b>{table.name}</b>
      {isDense ? <SeatCount t={t} table={table} /> : <Pawns t={t} table={table} />}
    </li>
  );
}

const Pawns = ({ t, table: { people, bots } }: TableProps) => (
  <span class="seat-pawns" data-counter="">
    <Progress done={people} total={Math.max(PLACES - bots, people)} label={t("people", { count: people })} />
    {bots > 0 && <span>{t("robots", { count: bots })}</span>}
  </span>
);

const SeatCount = ({ t, table: { people, bots } }: TableProps) => (
  <span class={people + bots === 0 ? "seat-count empty" : "seat-count"} data-counter="">
    <span aria-hidden="true">
      {people}
      {bots > 0 && ` + ${bots}`}
    </span>
    <VisuallyHidden>
      {t("people", { count: people })}
      {bots > 0 && `, ${t("robots", { count: bots })}`}
    </VisuallyHidden>
  </span>
);
