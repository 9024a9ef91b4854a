/** Plays one scenario with bots, for as many seeds as asked, and says what its steps need. */
import { createHash } from "node:crypto";
import { registry } from "../../game/activities/index.ts";
import type { PhaseId } from "../../game/engine/actors.ts";
import { canonical } from "../../game/engine/hash.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { paceOfRehearsal, slowest, type Language, type StepPace } from "./pace.ts";

export interface RehearsalSettings {
  readonly seeds: readonly string[];
  readonly tables: number;
  /** At each table. */
  readonly people: number;
}

interface Game {
  readonly seed: string;
  readonly isEnded: boolean;
  readonly steps: number;
  readonly refusals: number;
  readonly phases: readonly {
    readonly id: PhaseId;
    readonly entered: boolean;
    readonly isApart: boolean;
    readonly commands: number;
  }[];
  readonly hash: string;
}

export interface ScenarioRehearsal {
  readonly scenario: string;
  readonly tables: number;
  readonly people: number;
  readonly durationMs: number;
  readonly games: readonly Game[];
  /** Of the slowest table of all games. */
  readonly steps: readonly StepPace[];
  readonly phases: readonly PhasePace[];
}

interface PhasePace {
  readonly id: PhaseId;
  readonly planned: number;
  /** Undefined where the activity is not counted: its people choose what they read. */
  readonly needs: number | undefined;
}

export function rehearseScenario(
  frozen: Frozen,
  { seeds, tables, people }: RehearsalSettings,
  language: Language,
): ScenarioRehearsal {
  const start = performance.now();
  const rules = { content: frozen, registry };
  let steps: readonly StepPace[] = [];
  const games = seeds.map((seed): Game => {
    const rehearsal = rehearse(rules, { seed, tables, seats: people });
    steps = slowest(steps, paceOfRehearsal({ rules, seed, tables }, rehearsal, language));
    const { state, phases, refusals } = rehearsal;
    return {
      seed,
      isEnded: state.everyone.flow.status === "ended",
      steps: rehearsal.steps,
      refusals: refusals.length,
      phases: phases.map(({ id, entered, isApart, commands }) => ({ id, entered, isApart, commands })),
      hash: createHash("sha256").update(canonical(state)).digest("hex"),
    };
  });
  const phases = frozen.phases.map(({ id, minutes }) => phasePace(steps, id, 60 * minutes));
  const durationMs = Math.round(performance.now() - start);
  return { scenario: frozen.scenario, tables, people, durationMs, games, steps, phases };
}

function phasePace(steps: readonly StepPace[], id: PhaseId, planned: number): PhasePace {
  const own = steps.filter(({ phase }) => phase === id);
  const needs = own.length === 0 ? undefined : own.reduce((sum, line) => sum + line.needs, 0);
  return { id, planned, needs };
}

/** Phases that no bot entered, or in which none had anything to do though people do; a game that did not end. */
export function faultsOf({ games }: Pick<ScenarioRehearsal, "games">): readonly string[] {
  return games.flatMap(({ seed, isEnded, phases }) => [
    ...(isEnded ? [] : [`seed ${seed}: never ended`]),
    ...phases
      .filter(({ entered, isApart, commands }) => !entered || (commands === 0 && !isApart))
      .map(({ id }) => `seed ${seed}: never entered, or nothing to do for a bot: ${id}`),
  ]);
}
