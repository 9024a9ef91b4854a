/** What every part of the console reads: the session as it stands, its plan, and the hand that steers. */
import { useEffect, useMemo } from "preact/hooks";
import type { Flow, RosterEntry } from "../../../game/engine/session.ts";
import type { TableLabel } from "../../activities/contract.ts";
import type { ColyseusLink } from "../../link/colyseus.ts";
import type { PhaseHeader, SessionHeader } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { viewSession, type Parts, type SessionView } from "../session-view.ts";
import { useWall } from "./clock.ts";
import { keepMoment, keptMoment } from "../links/kept.ts";
import { nextStep, type NextStep } from "./next-step.ts";
import { planOf, startOf, type Plan } from "./plan.ts";
import { refusalOf, type Steer } from "./steer.ts";
import { worksOf, type TableWork } from "./table-work.ts";

export interface Desk {
  readonly code: string;
  readonly link: ColyseusLink;
  readonly t: Say;
  readonly header: SessionHeader;
  readonly view: SessionView;
  readonly parts: Parts;
  readonly flow: Flow;
  /** The open phase; the last one played once the session is over. */
  readonly phase: PhaseHeader | undefined;
  readonly tables: readonly TableLabel[];
  readonly roster: Readonly<Record<string, RosterEntry>>;
  readonly online: ReadonlySet<string>;
  readonly works: Readonly<Record<string, TableWork>>;
  readonly plan: Plan;
  readonly next: NextStep | undefined;
  readonly steer: Steer;
}

interface DeskParts {
  readonly code: string;
  readonly link: ColyseusLink;
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
  if (!header || !everyone || !host || !plan) return undefined;
  const { flow } = everyone;
  return {
    ...{ code, link, t, header, view, parts, flow, phase, works, plan },
    tables: view.tables.value,
    roster: host.roster,
    online: new Set(link.online.value),
    next: phase && nextStep(header.phases, phase.id, everyone.phases[phase.id]),
    steer: { ...hand, refusal: (order) => refusalOf(header, parts, order, link.now()) },
  };
}

function usePlan(
  code: string,
  link: ColyseusLink,
  header: SessionHeader | undefined,
  parts: Parts,
): Plan | undefined {
  const wall = useWall(RENEWED_MS);
  const { everyone, host } = parts;
  const input = header &&
    everyone &&
    host && {
      phases: header.phases,
      flow: everyone.flow,
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
