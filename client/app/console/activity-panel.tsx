/** What the open activity has to show the facilitator: answers, plans, sentences. */
import { SCREENS } from "../../activities/index.ts";
import { loadTexts } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";
import type { Desk } from "./desk.ts";

const isKnown = (id: string): id is keyof typeof SCREENS => id in SCREENS;

async function loadPanel(activity: string) {
  if (!isKnown(activity)) throw new Error(`no console screen for ${activity}`);
  const [screen, t] = await Promise.all([SCREENS[activity].console(), loadTexts(activity)]);
  return { screen, t };
}

export function ActivityPanel({ desk }: { desk: Desk }) {
  const { t, phase, parts, link, view, tables } = desk;
  const activity = phase?.activity ?? "";
  const loaded = useLoaded(activity, () => loadPanel(activity));
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
        key={phase.id}
        phase={phase}
        t={loaded.t}
        word={view.word}
        leaf={(id) => link.leaf(phase.id, id)}
        everyone={everyone}
        screen={screen}
        host={parts.host?.phases[phase.id]}
        teams={Object.fromEntries(teams)}
        tables={tables}
      />
    </section>
  );
}
