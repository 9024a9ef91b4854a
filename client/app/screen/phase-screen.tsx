/** Brings the activity's own screen of the room and gives it its share of the session. */
import { useErrorBoundary } from "preact/hooks";
import type { PhaseHeader } from "../../link/link.ts";
import { useActivity } from "../shared/use-activity.ts";
import { useLast } from "../shared/use-last.ts";
import { seatsOf, sumOf, type PageProps } from "./page.ts";

interface PhaseScreenProps extends PageProps {
  readonly phase: PhaseHeader;
}

export function PhaseScreen(props: PhaseScreenProps) {
  const { t, phase, link, view } = props;
  const error: unknown = useErrorBoundary((caught: unknown) => console.error(caught))[0];
  const loaded = useActivity(phase.activity, "screen");
  const share = useShare(props);
  if (error !== undefined) return <Notice title={phase.title}>{t("phase-failed")}</Notice>;
  if (!loaded || !share) return <Notice title={phase.title}>{t("phase-loading")}</Notice>;
  const tables = seatsOf(view);
  return (
    <loaded.screen.Screen
      phase={phase}
      t={loaded.t}
      word={view.word}
      leaf={(id) => link.leaf(phase.id, id)}
      {...share}
      now={() => link.now()}
      tables={tables}
      people={sumOf(tables, "people") + sumOf(tables, "bots")}
    />
  );
}

/** Each audience comes in a message of its own: the last whole share stays between those of one change. */
function useShare({ phase, view }: PhaseScreenProps) {
  const { everyone, screen } = view.parts.value;
  const share = { everyone: everyone?.phases[phase.id], screen: screen?.phases[phase.id] };
  return useLast(share.everyone === undefined || share.screen === undefined ? undefined : share);
}

const Notice = ({ title, children }: { title: string; children: string }) => (
  <div class="phase-notice">
    <h1>{title}</h1>
    <p>{children}</p>
  </div>
);
