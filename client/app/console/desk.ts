/** What every part of the console reads: the session as it stands, its plan, and the hand that steers. */
import { useEffect, useMemo } from "preact/hooks";
import type { Flow, RosterEntry, Table } from "../../../game/engine/session.ts";
import type { TableLabel } from "../../activities/contract.ts";
import type { HostLink, PhaseHeader, SessionHeader } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";
import { askLinks, type SessionLinks } from "../links/session-links.ts";
import { useLast } from "../shared/use-last.ts";
import { tableCalled, viewSession, type Parts, type SessionView } from "../session-view.ts";
import { useWall } from "./clock.ts";
import { keepMoment, keptMoment } from "../links/kept.ts";
import { nextStep, type NextStep } from "./next-step.ts";
import { planOf, startOf, type Plan } from "./plan.ts";
import { moveOnOf, pulsesOf, type MoveOn, type Pulse } from "./pulse.ts";
import { refusalOf, type Steer } from "./steer.ts";
import { worksOf, type TableWork } from "./table-work.ts";
import { useStep } from "./use-step.ts";

export interface Desk {
  readonly code: string;
  readonly link: HostLink;
  readonly t: Say;
  readonly header: SessionHeader;
  readonly view: SessionView;
  readonly parts: Parts;
  readonly flow: Flow;
  /** The open phase; the last one played once the session is over. */
  readonly phase: PhaseHeader | undefined;
  /** Those that joined another one aside: people may sit here. */
  readonly tables: readonly TableLabel[];
  /** Tables that joined another one: their work stays readable. */
  readonly closed: readonly ClosedTable[];
  readonly roster: Readonly<Record<string, RosterEntry>>;
  readonly online: ReadonlySet<string>;
  readonly works: Readonly<Record<string, TableWork>>;
  /** Empty while nothing is asked of the room. */
  readonly pulses: Readonly<Record<string, Pulse>>;
  readonly moveOn: MoveOn | undefined;
  readonly plan: Plan;
  readonly next: NextStep | undefined;
  readonly steer: Steer;
  /** This console looks on: every gesture would be refused. */
  readonly isReader: boolean;
  /** Undefined until they are there, and for a console that looks on. */
  readonly links: SessionLinks | undefined;
}

export interface ClosedTable extends TableLabel {
  /** Name of the table where its people are. */
  readonly with: string;
}

interface DeskParts {
  readonly code: string;
  readonly link: HostLink;
  readonly t: Say;
  readonly hand: Pick<Steer, "turning" | "send" | "act">;
}

const RENEWED_MS = 5_000;

/** @returns undefined until the session's texts and state are there */
export function useDesk({ code, link, t, hand }: DeskParts): Desk | undefined {
  const view = useMemo(() => viewSession(link), [link]);
  const isLive = link.status.value === "live";
  const header = useLast(useLoaded(`header ${isLive}`, () => link.header()));
  const parts = view.parts.value;
  const { everyone, host } = parts;
  const plan = usePlan(code, link, header, parts);
  const phase = header?.phases.find(({ id }) => id === everyone?.flow.phase);
  const works = useWorks(phase, parts);
  const next = header && phase && nextStep(playedIn(header, parts), phase.id, everyone?.phases[phase.id]);
  const alive = useAlive({ link, parts, works, phase, next });
  const asked = useLast(useLoaded(`links ${isLive}`, () => askLinks(code)));
  if (!header || !everyone || !host || !plan) return undefined;
  const { flow } = everyone;
  const isReader = asked === "read-only";
  return {
    ...{ code, link, t, header, view, parts, flow, phase, works, plan, next, isReader, ...alive },
    ...tablesOf(view, everyone.tables),
    roster: host.roster,
    online: new Set(link.online.value),
    links: typeof asked === "object" ? asked : undefined,
    steer: {
      ...hand,
      refusal: (order) => (isReader ? "read-only" : refusalOf(header, parts, order, link.now())),
    },
  };
}

/** Without the phases that were left out, the open one aside. */
function playedIn({ phases }: SessionHeader, { everyone }: Parts): readonly PhaseHeader[] {
  return phases.filter(({ id }) => everyone?.planned[id] !== 0 || everyone.flow.phase === id);
}

function tablesOf(view: SessionView, tables: Readonly<Record<string, Table>>) {
  const all = view.tables.value;
  const into = (id: string) => tables[id]?.mergedInto ?? null;
  return {
    tables: all.filter(({ id }) => into(id) === null),
    closed: all.flatMap((table): ClosedTable[] => {
      const other = into(table.id);
      return other === null ? [] : [{ ...table, with: tableCalled(all, other) }];
    }),
  };
}

interface AliveParts extends Pick<DeskParts, "link"> {
  readonly parts: Parts;
  readonly works: Readonly<Record<string, TableWork>>;
  readonly phase: PhaseHeader | undefined;
  readonly next: NextStep | undefined;
}

/** While a story is told nobody has anything to send but « ready »; a questionnaire's answers are nobody's acts. */
const WITHOUT_ACTS: ReadonlySet<string> = new Set(["briefing", "survey"]);

function useAlive({ link, parts, works, phase, next }: AliveParts): Pick<Desk, "pulses" | "moveOn"> {
  const { everyone, host } = parts;
  const now = link.now();
  const openedAt = host?.timeline[phase?.id ?? ""]?.lastOpenedAt ?? now;
  const id = `${everyone?.flow.turn} ${next?.key} ${next?.title}`;
  const { since, wasOpen } = useStep({ id, openedAt, now, works });
  if (!phase || !host || everyone?.flow.status !== "running") return { pulses: {}, moveOn: undefined };
  const { phase: of, at } = link.acts.value;
  const acts = of === phase.id ? at : {};
  const beat = { roster: host.roster, online: new Set(link.online.value), acts, works, since, now };
  const moveOn = moveOnOf(beat, wasOpen);
  if (!WITHOUT_ACTS.has(phase.activity)) return { pulses: pulsesOf(beat), moveOn };
  return { pulses: {}, moveOn: moveOn === "quiet" ? undefined : moveOn };
}

function usePlan(
  code: string,
  link: HostLink,
  header: SessionHeader | undefined,
  parts: Parts,
): Plan | undefined {
  const wall = useWall(RENEWED_MS);
  const { everyone, host } = parts;
  const input = header &&
    everyone &&
    host && {
      ...{ phases: header.phases, minutes: header.minutes, pace: header.pace },
      ...{ flow: everyone.flow, planned: everyone.planned },
      timeline: host.timeline,
      now: link.now(),
      wall,
    };
  const startedAt = input ? startOf(input, keptMoment(code, "start")) : null;
  useEffect(() => {
    if (startedAt !== null) keepMoment(code, "start", startedAt);
  }, [startedAt]);
  return input && planOf({ ...input, startedAt });
}

/** The rules of the activities know how far a table is; they come once the console is there. */
function useWorks(phase: PhaseHeader | undefined, parts: Parts): Record<string, TableWork> {
  const rules = useLast(useLoaded("rules", () => import("../../../game/activities/index.ts")));
  return rules && phase ? worksOf(rules.registry, phase, parts) : {};
}
