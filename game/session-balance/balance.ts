/** From a session's minutes and draft to its anonymised balance: whatever is typed is left behind, few people are not told. */
import { isActivityId } from "../activities/ids.ts";
import type { Minutes } from "../dossier/schema.ts";
import type { SessionFootprint } from "../own-footprint/schema.ts";
import type { Roadmap } from "../roadmap/schema.ts";
import type { BalanceContext, SessionBalance } from "./schema.ts";
import { FEWEST, isShipped, isWork } from "./terms.ts";

interface Left {
  readonly minutes: Minutes;
  readonly roadmap: Roadmap;
}

const PUBLISHED = /^\d+\.\d+\.\d+$/;
/** `2026-11-21` without its day. */
const MONTH = 7;

const fromFive = (count: number | null) => (count === null || count < FEWEST ? null : count);

export function sessionBalanceOf({ minutes, roadmap }: Left, context: BalanceContext): SessionBalance {
  const { session, attendance, method } = minutes;
  const people = fromFive(attendance.people);
  return {
    schemaVersion: 1,
    kind: "bilan-de-seance",
    context,
    month: (session.endedOn ?? session.openedOn).slice(0, MONTH),
    workshop: isShipped(session.scenarioId) ? session.scenarioId : null,
    program: PUBLISHED.test(method.program) ? method.program : null,
    rules: method.rules,
    minutes: minutes.minutes,
    people,
    tables: people === null ? null : attendance.tables.length,
    agenda: agendaOf(minutes, people !== null),
    actions: people === null ? null : actionsOf(roadmap),
    answers: roadmap.surveys.map(({ people: { before, after } }) => ({ before, after })),
    footprint: minutes.footprint && footprintOf(minutes.footprint),
  };
}

function agendaOf({ agenda }: Minutes, isTold: boolean): SessionBalance["agenda"] {
  return agenda.flatMap(({ activity, state, planned, held, left }) => {
    if (!isActivityId(activity)) return [];
    const counts = left.map(({ kind, count }) => ({ kind, count: isWork(kind) ? count : fromFive(count) }));
    return [{ activity, state, planned, held, left: isTold ? counts : [] }];
  });
}

function actionsOf({ actions }: Roadmap): SessionBalance["actions"] {
  const count = (isOne: (action: Roadmap["actions"][number]) => boolean) => actions.filter(isOne).length;
  return {
    chosen: actions.length,
    complete: count(({ isComplete }) => isComplete),
    ownWritten: count(({ catalogueId }) => catalogueId === null),
    pleaded: count(({ pitch }) => (pitch?.decision ?? null) !== null),
    guardsTried: count(({ trial }) => (trial?.verdict ?? null) !== null),
  };
}

function footprintOf({ sent, received, connected, estimate, hypotheses, facts }: SessionFootprint) {
  return {
    bytes: sent + received,
    deviceMinutes: connected.phone + connected.computer + connected.screen,
    electricity: estimate?.electricity.total ?? null,
    carbon: estimate?.carbon.total ?? null,
    rests: [...hypotheses, ...facts].map(({ id }) => id),
  };
}
