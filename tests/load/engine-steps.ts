/** What one step of the pure engine costs, on the shipped mandate with eight tables of seven. */
import { registry } from "../../game/activities/index.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import { newState } from "../../game/engine/session.ts";
import { step, type Rules } from "../../game/engine/step.ts";
import { readContent } from "../../server/scenarios/content.ts";

const SCENARIO = "mandat-90";
const SETTINGS = { seed: "1", tables: 8, seats: 7 };
/** Played before anything is measured, as a server that has been up for a while. */
const WARM = 5;
const ROUNDS = 20;

function mandateOf(folder: string): Rules {
  const phase = readContent(folder)
    .scenarios.get(SCENARIO)
    ?.phases.find(({ activity }) => activity === "mandate");
  if (!phase) throw new Error(`${SCENARIO} has no mandate`);
  return { content: { scenario: "bench", phases: [phase] }, registry };
}

export interface EngineSteps {
  /** Of one round of play, people joined already. */
  readonly steps: number;
  /** Of processor time: mean over a whole mandate, in the median round. */
  readonly microseconds: number;
}

/** Plays again what bots played: every command of people and facilitator, year resolutions included. */
export function engineSteps(folder: string): EngineSteps {
  const rules = mandateOf(folder);
  const { journal } = rehearse(rules, SETTINGS);
  const start = journal.findIndex(({ by }) => by.kind !== "door");
  const play = (entries: typeof journal, from: ReturnType<typeof newState>) =>
    entries.reduce((state, { by, at: now, act }) => {
      const result = step(rules, state, { by, now, act });
      if (!result.ok) throw new Error(`broken invariant: ${result.refusal} in what was accepted`);
      return result.state;
    }, from);
  const seated = play(journal.slice(0, start), newState(SETTINGS.seed, SETTINGS.tables));
  const played = journal.slice(start);
  const rounds = Array.from({ length: WARM + ROUNDS }, () => {
    const before = process.cpuUsage();
    play(played, seated);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / played.length;
  });
  const sorted = rounds.slice(WARM).sort((a, b) => a - b);
  return { steps: played.length, microseconds: sorted[Math.floor(ROUNDS / 2)] ?? Number.NaN };
}
