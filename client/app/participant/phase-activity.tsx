/** Brings the activity's own screen and gives it this person's share of the session. */
import { useErrorBoundary, useMemo } from "preact/hooks";
import type { ParticipantProps } from "../../activities/contract.ts";
import type { Gestures } from "../../link/gestures.ts";
import type { PhaseHeader } from "../../link/link.ts";
import { Button } from "../../ui/button.tsx";
import { draftsOf, keptOf } from "../shared/kept-drafts.ts";
import { useActivity } from "../shared/use-activity.ts";
import { useLast } from "../shared/use-last.ts";
import { tableOf, type Door } from "./door.ts";
import { useIsLate } from "./opening.tsx";
import type { Person } from "./people.ts";

interface PhaseActivityProps {
  readonly door: Door;
  readonly phase: PhaseHeader;
  readonly person: Person;
}

export function PhaseActivity({ door, phase, person }: PhaseActivityProps) {
  const error: unknown = useErrorBoundary((caught: unknown) => console.error(caught))[0];
  const loaded = useActivity(phase.activity, "participant");
  const share = useShare(door, phase, person);
  const drafts = useMemo(
    () => draftsOf(door.code, person.seat, phase.id),
    [door.code, person.seat, phase.id],
  );
  const onDevice = useMemo(
    () => keptOf(door.code, person.seat, phase.id),
    [door.code, person.seat, phase.id],
  );
  if (error !== undefined) return <Failed door={door} phase={phase} />;
  if (!loaded || !share) return <Waiting door={door} phase={phase} />;
  const { link, act, flow, view } = door;
  return (
    <loaded.screen.Participant
      phase={phase}
      t={loaded.t}
      word={view.word}
      leaf={(id) => link.leaf(phase.id, id)}
      resources={() => link.resources()}
      {...share}
      tables={view.tables.value}
      seat={person.seat}
      now={() => link.now()}
      isPaused={flow.status === "paused"}
      gestures={othersOf(link.gestures.seen.value, person.seat)}
      gesture={(gesture) => link.gestures.tell(gesture, person.seat)}
      drafts={drafts}
      onDevice={onDevice}
      answerApart={(body) => door.answerApart(body, { phase: phase.id, seat: person.seat })}
      send={(command) => act(command, { phase: phase.id, seat: person.seat })}
    />
  );
}

const othersOf = (gestures: Gestures, own: string): Gestures =>
  Object.fromEntries(Object.entries(gestures).filter(([seat]) => seat !== own));

type Share = Pick<ParticipantProps, "view" | "table" | "members">;

/** The last whole share stays between the messages of one change, and while a broken connection comes back. */
function useShare(door: Door, phase: PhaseHeader, person: Person): Share | undefined {
  const { everyone, teams, seats } = door.view.parts.value;
  const team = teams[person.team];
  const view = {
    everyone: everyone?.phases[phase.id],
    team: team?.phases[phase.id],
    seat: seats[person.seat]?.phases[phase.id],
  };
  const isWhole = [view.everyone, view.team, view.seat].every((part) => part !== undefined);
  const members = Object.fromEntries(
    Object.entries(team?.members ?? {}).map(([seat, name]) => [seat, door.view.word(name)]),
  );
  return useLast(isWhole ? { view, members, table: tableOf(door, person.team) } : undefined);
}

interface NoticeProps {
  readonly door: Door;
  readonly phase: PhaseHeader;
}

const SLOW_MS = 10_000;

function Waiting(props: NoticeProps) {
  const isLate = useIsLate(SLOW_MS);
  if (isLate) return <Failed {...props} />;
  return (
    <div aria-busy="true">
      {/* No place for the focus: the activity is about to take this one. */}
      <h1>{props.phase.title}</h1>
      <p class="lede">{props.door.t("step-loading")}</p>
    </div>
  );
}

const Failed = ({ door: { t }, phase }: NoticeProps) => (
  <div class="door-form" role="alert">
    <h1 tabIndex={-1}>{phase.title}</h1>
    <p>{t("step-failed")}</p>
    <Button onPress={() => location.reload()}>{t("reload")}</Button>
  </div>
);
