/** Tables: who is there, how far they are, who is behind; names show only when a table is opened. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../../ui/icon.tsx";
import type { TableLabel } from "../../activities/contract.ts";
import type { Desk } from "./desk.ts";
import { Members, type PersonGesture } from "./members.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { RenameTable } from "./rename-table.tsx";
import { shareOf, type TableWork } from "./table-work.ts";

interface TablesProps {
  readonly desk: Desk;
  /** Beside the title: how many tables there are, while people arrive. */
  readonly children?: ComponentChildren;
}

export function Tables({ desk, children }: TablesProps) {
  const { t, tables } = desk;
  const [gesture, setGesture] = useState<PersonGesture>();
  return (
    <>
      <div class="column-head">
        <h2 id="tables-title">{t("tables")}</h2>
        {children ?? <small>{t("tables-hint")}</small>}
      </div>
      <ul class="tables" aria-labelledby="tables-title">
        {tables.map((table) => (
          <TableLine key={table.id} desk={desk} table={table} onGesture={setGesture} />
        ))}
      </ul>
      {gesture && (
        <PersonDialog
          key={gesture.seat}
          desk={desk}
          gesture={gesture}
          onClose={() => setGesture(undefined)}
        />
      )}
    </>
  );
}

interface TableLineProps {
  readonly desk: Desk;
  readonly table: TableLabel;
  readonly onGesture: (gesture: PersonGesture) => void;
}

function TableLine({ desk, table, onGesture }: TableLineProps) {
  const { t, roster, online, works, flow } = desk;
  const work = flow.status === "running" || flow.status === "paused" ? works[table.id] : undefined;
  const seated = Object.entries(roster).filter(([, { team }]) => team === table.id);
  const connected = seated.filter(([seat, { isBot }]) => isBot || online.has(seat)).length;
  return (
    <li class={`card table ${work?.isBehind ? "behind" : ""}`}>
      <details>
        <summary>
          <span class="table-name">
            <b>{table.name}</b>
            <small>
              {table.size === 0 ? t("table-empty") : t("table-people", { count: table.size })}
              {connected < table.size && ` ${t("table-away", { count: table.size - connected })}`}
            </small>
          </span>
          {work && <Work desk={desk} work={work} />}
        </summary>
        <Members desk={desk} table={table} onGesture={onGesture} />
        <RenameTable desk={desk} table={table} />
      </details>
    </li>
  );
}

function Work({ desk: { t }, work }: { desk: Desk; work: TableWork }) {
  const isDone = work.done >= work.of;
  return (
    <span class="table-work">
      <span class="table-said">
        {work.isBehind && (
          <span class="alert-text">
            <Icon name="warning" /> {t("table-behind")}
          </span>
        )}
        {isDone ? (
          <span>
            {work.words.doneKey === undefined && <Icon name="tick" />} {t(work.words.doneKey ?? "table-done")}
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
