/** Brings the activity's own screen of the room and gives it its share of the session. */
import { SCREENS } from "../../activities/index.ts";
import type { PhaseHeader } from "../../link/link.ts";
import { useLoaded } from "../loaded.ts";
import { loadTexts } from "../../text/texts.ts";
import { seatsOf, sumOf, type PageProps } from "./page.ts";

interface PhaseScreenProps extends PageProps {
  readonly phase: PhaseHeader;
}

const isKnown = (id: string): id is keyof typeof SCREENS => id in SCREENS;

export function PhaseScreen({ t: say, phase, link, view }: PhaseScreenProps) {
  const { activity } = phase;
  const loaded = useLoaded(activity, async () => {
    if (!isKnown(activity)) throw new Error(`no screen for ${activity}`);
    const [screens, t] = await Promise.all([SCREENS[activity].screen(), loadTexts(activity)]);
    return { screens, t };
  });
  const { everyone, screen } = view.parts.value;
  // Each audience comes in a frame of its own: a phase may be open for everyone before it is on the screen.
  const [mine, shown] = [everyone?.phases[phase.id], screen?.phases[phase.id]];
  if (!loaded || mine === undefined || shown === undefined) return <p aria-busy="true">{say("loading")}</p>;
  const tables = seatsOf(view);
  return (
    <loaded.screens.Screen
      phase={phase}
      t={loaded.t}
      word={view.word}
      leaf={(id) => link.leaf(phase.id, id)}
      everyone={mine}
      screen={shown}
      tables={tables}
      people={sumOf(tables, "people") + sumOf(tables, "bots")}
    />
  );
}
