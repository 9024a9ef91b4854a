/** From a session to its minutes as data: the agenda as it was held, what each activity left, how many were there. */
import type { Outcome } from "../engine/outcome.ts";
import type { State } from "../engine/session.ts";
import type { SessionFootprint } from "../own-footprint/schema.ts";
import type { Frozen } from "../scenario/frozen.ts";
import type { Locale } from "../scenario/text.ts";
import type { Headcount } from "./attendance.ts";
import type { Minutes } from "./schema.ts";
import { LEFT, type Left } from "./terms.ts";
import { playedPhases } from "./words.ts";

interface Minuting {
  readonly frozen: Frozen;
  readonly state: State;
  readonly locale: Locale;
  readonly session: { readonly code: string; readonly title: string };
  readonly openedOn: string;
  readonly endedOn: string | null;
  readonly method: Minutes["method"];
  /** Undefined when the journal could not be read. */
  readonly heads: Headcount | undefined;
  /** Null when it was not counted. */
  readonly footprint: SessionFootprint | null;
  /** By table id: the name as the dossier prints it. */
  readonly tableName: (id: string) => string;
  readonly words: Minutes["words"];
}

const MINUTE = 60_000;

export function minutesOf(minuting: Minuting): Minutes {
  const { frozen, state, locale, session, openedOn, endedOn, method, heads, footprint, words } = minuting;
  const agenda = agendaOf(minuting);
  const seated = Object.entries(state.everyone.tables).filter(([, { people }]) => people > 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    schemaVersion: 1,
    locale,
    session: {
      ...{ code: session.code, title: session.title || frozen.title[locale] },
      ...{ scenarioId: frozen.scenario, scenarioTitle: frozen.title[locale], openedOn, endedOn },
    },
    minutes: {
      planned: sum(agenda.map(({ planned }) => planned)),
      held: sum(agenda.map(({ held }) => held)),
    },
    attendance: {
      people: sum(seated.map(([, { people }]) => people)),
      ...{ came: heads?.came ?? null, peak: heads?.peak ?? null },
      tables: seated.map(([id, { people }]) => ({ name: minuting.tableName(id), people })),
    },
    agenda,
    footprint,
    method,
    words,
  };
}

function agendaOf({ frozen, state, locale }: Minuting): Minutes["agenda"] {
  const outcomes = new Map(
    playedPhases({ frozen, state }).map(({ phase, outcome }) => [phase.id, outcome] as const),
  );
  return frozen.phases.map(({ id, title, activity, minutes }) => {
    const planned = Math.round(state.everyone.planned[id] ?? minutes);
    const outcome = outcomes.get(id);
    return {
      ...{ id, title: title[locale], activity, planned },
      state: outcome ? "held" : planned === 0 ? "left-out" : "not-reached",
      held: Math.round((state.host.timeline[id]?.spent ?? 0) / MINUTE),
      left: outcome ? leftBy(outcome) : [],
    };
  });
}

/** In numbers; what is told from five on is counted from five on. */
function leftBy(outcome: Outcome): { kind: Left; count: number }[] {
  const { actions, diagnostic, cleanup, stands } = outcome;
  const counts: Readonly<Record<Left, number>> = {
    actions: actions.length,
    complete: actions.filter(({ isComplete }) => isComplete).length,
    engaged: outcome.engaged.length,
    findings: outcome.findings.length,
    maps: outcome.maps.length,
    stories: outcome.stories.length,
    constraints: outcome.constraints.length,
    answers: Math.max(0, ...outcome.surveys.map(({ moment, people }) => people[moment] ?? 0)),
    assessed: diagnostic?.items.filter(({ cell }) => cell !== null).length ?? 0,
    commitments: outcome.charters.reduce((all, { made }) => all + made, 0),
    proposals: outcome.proposals.length,
    declared: cleanup?.lines.length ?? 0,
    visitors: stands?.visitors ?? 0,
    repairs: stands?.repairs?.tickets ?? 0,
    households: outcome.loops.reduce((all, { households }) => all + households, 0),
  };

  return LEFT.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
}
