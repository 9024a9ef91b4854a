/** What the open activity has to show the facilitator: answers, plans, sentences. */
import { useActivity } from "../shared/use-activity.ts";
import type { Desk } from "./desk.ts";

/** Drawn anew for each phase. */
export function ActivityPanel({ desk }: { desk: Desk }) {
  const { t, phase, parts, link, view, tables, flow, roster, steer } = desk;
  const loaded = useActivity(phase?.activity ?? "", "console");
  const everyone = phase && parts.everyone?.phases[phase.id];
  const screen = phase && parts.screen?.phases[phase.id];
  // Each audience comes in its own frame: until all are there, nothing is shown.
  if (!phase || !loaded || everyone === undefined || screen === undefined) return null;
  const teams = Object.entries(parts.teams).flatMap(([id, team]) =>
    phase.id in team.phases ? [[id, team.phases[phase.id]] as const] : [],
  );
  return (
    <section class="activity" aria-labelledby="activity-title">
      <div class="column-head">
        <h2 id="activity-title">{t("in-the-room")}</h2>
        <small>{phase.title}</small>
      </div>
      <loaded.screen.Console
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
        act={(command) => steer.act(phase.id, command)}
      />
    </section>
  );
}
