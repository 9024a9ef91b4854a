/** One table: where it is in a line; opened, its people, what it is told, and the facilitator's hands. */
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { TableLabel } from "../../activities/contract.ts";
import { agoText } from "./ago.ts";
import type { ClosedTable, Desk } from "./desk.ts";
import type { Grasp, TableHand } from "./hand.ts";
import { Held } from "./held.tsx";
import { Members } from "./members.tsx";
import { MINUTE } from "./plan.ts";
import { isDone } from "./pulse.ts";
import { shareOf, type TableWork } from "./table-work.ts";
import { Told } from "./told.tsx";

interface TableLineProps {
  readonly desk: Desk;
  readonly table: TableLabel;
  readonly onHand: Grasp;
}

export function TableLine({ desk, table, onHand }: TableLineProps) {
  const { t, roster, online, works, flow } = desk;
  const isPlaying = flow.status === "running" || flow.status === "paused";
  const work = isPlaying ? works[table.id] : undefined;
  const seated = Object.entries(roster).filter(([, { team }]) => team === table.id);
  const connected = seated.filter(([seat, { isBot }]) => isBot || online.has(seat)).length;
  return (
    <li class={`card table ${work?.isBehind ? "behind" : ""}`}>
      <details data-table={table.id}>
        <summary>
          <span class="table-name">
            <b>{table.name}</b>
            <small>
              {table.size === 0 ? t("table-empty") : t("table-people", { count: table.size })}
              {connected < table.size && ` ${t("table-away", { count: table.size - connected })}`}
            </small>
          </span>
          {work && <Work desk={desk} work={work} />}
          {work && <Signs desk={desk} table={table} />}
        </summary>
        <Members desk={desk} table={table} onHand={onHand} />
        <Told desk={desk} team={table.id} />
        <TableHands {...{ desk, table, onHand }} />
      </details>
    </li>
  );
}

function Work({ desk: { t }, work }: { desk: Desk; work: TableWork }) {
  return (
    <span class="table-work">
      <span class="table-said">
        {work.isBehind && (
          <span class="alert-text">
            <Icon name="warning" /> {t("table-behind")}
          </span>
        )}
        {isDone(work) ? (
          <span>
            {work.words.doneKey === undefined && <Icon name="tick" />}{" "}
            {t(work.words.doneKey ?? "table-done", { count: work.words.count, of: work.words.of })}
          </span>
        ) : (
          t(work.words.key, { count: work.words.count, of: work.words.of })
        )}
      </span>
      <span class="work-bar" aria-hidden="true">
        <span style={{ width: `${shareOf(work) * 100}%` }} />
      </span>
    </span>
  );
}

/** Last act, stuck, more time, told: short words on one line. */
function Signs({ desk, table }: { desk: Desk; table: TableLabel }) {
  const { t, pulses, parts, link } = desk;
  const pulse = pulses[table.id];
  const extra = parts.everyone?.tables[table.id]?.extra ?? 0;
  const isTold = parts.teams[table.id]?.told != null;
  const { lastAct = null, absent = [] } = pulse ?? {};
  const signs = [
    lastAct !== null && agoText(t, link.now() - lastAct),
    absent.length > 0 && t("absent-count", { count: absent.length }),
    extra > 0 && t("extra-sign", { count: Math.round(extra / MINUTE) }),
    isTold && t("told-sign"),
  ].filter((sign) => sign !== false);
  if (signs.length === 0 && !pulse?.isStuck) return null;
  return (
    <span class="table-signs">
      {pulse?.isStuck && (
        <span class="alert-text">
          <Icon name="warning" /> {t("table-stuck")}
        </span>
      )}
      {signs.map((sign) => (
        <span key={sign}>{sign}</span>
      ))}
    </span>
  );
}

const READING: readonly TableHand[] = ["work", "texts"];
const ACTING: readonly TableHand[] = ["tell", "time", "merge", "split", "rename"];

/** Who has not taken part is a count for all to see; names are asked for, and kept nowhere. */
function TableHands({ desk, table, onHand }: TableLineProps) {
  const { tables, flow, pulses } = desk;
  const isAnybodyAbsent = (pulses[table.id]?.absent.length ?? 0) > 0;
  const reading: readonly TableHand[] = isAnybodyAbsent ? [...READING, "absent"] : READING;
  const isTimed = flow.deadline !== null;
  const offered = ACTING.filter((hand) => {
    if (hand === "time") return isTimed;
    if (hand === "merge") return tables.length > 1;
    return hand !== "split" || table.size > 1;
  });
  return (
    <div class="hands">
      <Hands {...{ desk, table, onHand }} offered={flow.phase === null ? [] : reading} />
      {flow.status !== "ended" && (
        <Held desk={desk}>
          <Hands {...{ desk, table, onHand, offered }} />
        </Held>
      )}
    </div>
  );
}

const Hands = ({
  desk: { t },
  table,
  onHand,
  offered,
}: TableLineProps & { offered: readonly TableHand[] }) => (
  <>
    {offered.map((hand) => (
      <Button
        key={hand}
        size="small"
        look="quiet"
        name={t(`hand-${hand}-of`, { table: table.name })}
        onPress={() => onHand({ on: "table", id: table.id, do: hand })}
      >
        {t(`hand-${hand}`)}
      </Button>
    ))}
  </>
);

/** A table that joined another: nobody sits here, its work stays. */
export const ClosedLine = ({ desk, table, onHand }: TableLineProps & { table: ClosedTable }) => (
  <li class="card table closed">
    <span class="table-name">
      <b>{table.name}</b> <small>{desk.t("merged-with", { table: table.with })}</small>
    </span>
    {desk.flow.phase !== null && (
      <span class="hands">
        <Hands {...{ desk, table, onHand }} offered={READING} />
      </span>
    )}
  </li>
);
