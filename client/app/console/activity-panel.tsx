/** What the open activity has to show the facilitator: answers, plans, sentences; of every table, or of one alone. */
import type { TableLabel } from "../../activities/contract.ts";
import { useActivity } from "../shared/use-activity.ts";
import type { Desk } from "./desk.ts";
import { HeldActivity } from "./held.tsx";

/** Drawn anew for each phase. */
export function ActivityPanel({ desk }: { desk: Desk }) {
  return (
    <section class="activity" aria-labelledby="activity-title">
      <div class="column-head">
        <h2 id="activity-title">{desk.t("in-the-room")}</h2>
        <small>{desk.phase?.title}</small>
      </div>
      <ActivityConsole desk={desk} />
    </section>
  );
}

interface ActivityConsoleProps {
  readonly desk: Desk;
  readonly only?: TableLabel;
}

export function ActivityConsole({ desk, only }: ActivityConsoleProps) {
  const { t, phase, parts, link, view, flow, roster, steer } = desk;
  const loaded = useActivity(phase?.activity ?? "", "console");
  const everyone = phase && parts.everyone?.phases[phase.id];
  const screen = phase && parts.screen?.phases[phase.id];
  // Each audience comes in its own frame: until all are there, nothing is shown.
  if (!phase || !loaded || everyone === undefined || screen === undefined)
    return <p class="reason">{t("work-coming")}</p>;
  const tables = only ? [only] : desk.tables;
  const teams = tables.flatMap(({ id }) => {
    const team = parts.teams[id];
    return team && phase.id in team.phases ? [[id, team.phases[phase.id]] as const] : [];
  });
  return (
    <HeldActivity desk={desk}>
      <loaded.screen.Console
        code={desk.code}
        phase={phase}
        t={loaded.t}
        word={view.word}
        leaf={(id) => link.leaf(phase.id, id)}
        everyone={everyone}
        screen={screen}
        host={parts.host?.phases[phase.id]}
        teams={Object.fromEntries(teams)}
        tables={tables}
        members={Object.fromEntries(
          Object.entries(roster).map(([seat, { name }]) => [seat, view.word(name)]),
        )}
        now={() => link.now()}
        deadline={flow.deadline}
        countApart={() => link.countApart(phase.id)}
        act={(command) => steer.act(phase.id, command)}
      />
    </HeldActivity>
  );
}
