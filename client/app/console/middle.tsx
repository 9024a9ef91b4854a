/** The middle of the console: who is in the room and what they do; the way in while people arrive; exports at the end. */
import { Disclosure } from "../../ui/disclosure.tsx";
import { ActivityPanel } from "./activity-panel.tsx";
import type { Desk } from "./desk.ts";
import { ExportPanel } from "./export-panel.tsx";
import { RoomCheck } from "./room-check.tsx";
import { Tables } from "./tables.tsx";
import { Room, TableCount, Welcome } from "./welcome.tsx";

interface MiddleProps {
  readonly desk: Desk;
  readonly onEnd: () => void;
}

export function Middle({ desk, onEnd }: MiddleProps) {
  const { flow } = desk;
  if (flow.status === "lobby") return <Lobby desk={desk} />;
  return flow.status === "ended" ? <Ended desk={desk} /> : <Playing desk={desk} onEnd={onEnd} />;
}

const Lobby = ({ desk }: { desk: Desk }) => (
  <section class="console-column middle" aria-labelledby="welcome-title">
    <div class="column-head">
      <h2 id="welcome-title">{desk.t("let-in")}</h2>
    </div>
    <div class="card card-body">
      <Welcome desk={desk} />
      <Room desk={desk} />
      <RoomCheck joinUrl={desk.header.joinUrl} />
    </div>
    <Tables desk={desk}>
      <TableCount desk={desk} />
    </Tables>
  </section>
);

const Playing = ({ desk, onEnd }: MiddleProps) => (
  <section class="console-column middle" aria-labelledby="tables-title">
    <Tables desk={desk} />
    <ActivityPanel key={desk.phase?.id} desk={desk} />
    <div class="card card-body room-card">
      <Disclosure summary={desk.t("room")}>
        <Welcome desk={desk} />
        <Room desk={desk} />
        <TableCount desk={desk} />
        <p class="reason">{desk.t("presenter-hint")}</p>
        <p>
          <button type="button" class="button small quiet" onClick={onEnd}>
            {desk.t("end-now")}
          </button>
        </p>
      </Disclosure>
    </div>
  </section>
);

const Ended = ({ desk }: { desk: Desk }) => (
  <section class="console-column middle" aria-labelledby="ended-title">
    <div class="column-head">
      <h2 id="ended-title">{desk.t("ended-title")}</h2>
    </div>
    <div class="card card-body">
      <ExportPanel desk={desk} />
    </div>
    <Tables desk={desk} />
  </section>
);
