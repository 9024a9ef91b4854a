/** The middle of the console: who is in the room and what they do; the way in while people arrive; exports at the end. */
import { Disclosure } from "../../ui/disclosure.tsx";
import { FootprintSoFar, LateFootprint } from "../own-footprint/late.tsx";
import { ActivityPanel } from "./activity-panel.tsx";
import type { Desk } from "./desk.ts";
import { BeforeEnd } from "./dossier/before-end.tsx";
import { DossierPanel } from "./dossier/dossier-panel.tsx";
import { ErasingDate } from "./erasing-date.tsx";
import { ExportPanel } from "./export-panel.tsx";
import { FollowUp } from "./follow-up.tsx";
import { GlossaryList } from "./glossary-list.tsx";
import type { Grasp } from "./hand.ts";
import { Held } from "./held.tsx";
import { Knocks } from "./knocks.tsx";
import { ProgramVersion } from "./program-version.tsx";
import { RoomCheck } from "./room-check.tsx";
import { SessionBalance } from "./session-balance/session-balance.tsx";
import { Tables } from "./tables.tsx";
import { UndoEnd } from "./undo-end.tsx";
import { MakeRoadmap } from "./make-roadmap.tsx";
import { Room, TableCount, Welcome } from "./welcome.tsx";

interface MiddleProps {
  readonly desk: Desk;
  readonly onHand: Grasp;
  readonly onEnd: () => void;
}

export function Middle(props: MiddleProps) {
  const { flow } = props.desk;
  if (flow.status === "lobby") return <Lobby {...props} />;
  return flow.status === "ended" ? <Ended {...props} /> : <Playing {...props} />;
}

const Lobby = ({ desk, onHand }: MiddleProps) => (
  <section class="console-column middle" aria-labelledby="welcome-title">
    <Knocks desk={desk} />
    <div class="column-head">
      <h2 id="welcome-title">{desk.t("let-in")}</h2>
    </div>
    <div class="card card-body">
      <Welcome desk={desk} />
      <Room desk={desk} onHand={onHand} />
      <div class="lobby-more">
        <div>
          <RoomCheck desk={desk} />
        </div>
        <div>
          <BeforeEnd desk={desk} />
        </div>
        <div>
          <ProgramVersion />
        </div>
      </div>
    </div>
    <Tables desk={desk} onHand={onHand}>
      <TableCount desk={desk} />
    </Tables>
  </section>
);

const Playing = ({ desk, onHand, onEnd }: MiddleProps) => (
  <section class="console-column middle" aria-labelledby="tables-title">
    <Knocks desk={desk} />
    <Tables desk={desk} onHand={onHand} />
    <ActivityPanel key={desk.phase?.id} desk={desk} />
    <div class="card card-body room-card">
      <Disclosure summary={desk.t("room")}>
        <Welcome desk={desk} />
        <Room desk={desk} onHand={onHand} />
        <TableCount desk={desk} />
        <p>
          <Held desk={desk}>
            <button type="button" class="button small quiet" onClick={onEnd}>
              {desk.t("end-now")}
            </button>
          </Held>
        </p>
      </Disclosure>
      <GlossaryList />
      <FootprintSoFar code={desk.code} summary={desk.t("own-footprint")} />
    </div>
  </section>
);

const Ended = ({ desk, onHand }: MiddleProps) => (
  <section class="console-column middle" aria-labelledby="ended-title">
    <UndoEnd desk={desk} />
    <div class="column-head">
      <h2 id="ended-title">{desk.t("ended-title")}</h2>
    </div>
    <DossierPanel desk={desk} />
    <div class="card card-body">
      <ExportPanel desk={desk} />
      <MakeRoadmap desk={desk} />
      <ErasingDate desk={desk} />
    </div>
    <LateFootprint code={desk.code} level={3} />
    <SessionBalance code={desk.code} as="h3" />
    <FollowUp desk={desk} />
    <Tables desk={desk} onHand={onHand} />
  </section>
);
