/** What stays of a session once its traces are erased: counts, and nothing that anybody typed. */
import { registry } from "../../game/activities/index.ts";
import { partsOf, peopleOf } from "../../game/engine/scene.ts";
import type { LiveSession } from "../rooms/listen.ts";

export function remainsOf(live: LiveSession, endedAt: string | null) {
  const { frozen, state, row } = live;
  const played = frozen.phases.filter(({ id }) => id in state.everyone.phases);
  const people = peopleOf(state);
  const outcomes = played.map((phase) =>
    registry(phase.activity).outcome(partsOf(state, phase.id), { config: phase.config, people }),
  );
  const actions = outcomes.flatMap((outcome) => outcome.actions);
  const tables = Object.values(state.everyone.tables).filter((table) => table.people > 0);
  return {
    scenario: frozen.scenario,
    createdOn: row.createdAt.slice(0, 10),
    endedOn: endedAt?.slice(0, 10) ?? null,
    tables: tables.length,
    people: tables.reduce((sum, table) => sum + table.people, 0),
    phases: played.map(({ id, activity }) => ({
      id,
      activity,
      minutes: Math.round((state.host.timeline[id]?.spent ?? 0) / 60_000),
    })),
    // An action that a table wrote itself has no title here: it was typed.
    actions: actions.map(({ catalogueId, theme, votes, isComplete }) => ({
      ...{ catalogueId, theme, votes, isComplete },
    })),
    findings: outcomes.reduce((sum, { findings }) => sum + findings.length, 0),
    maps: outcomes.reduce((sum, { maps }) => sum + maps.length, 0),
  };
}
