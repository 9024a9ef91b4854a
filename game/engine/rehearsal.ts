/** Bots play a whole scenario without a server: same commands, same refusals, same end for the same seed. */
import { parseCommand } from "../protocol/parse-command.ts";
import type { Actor, PhaseId, SeatId } from "./actors.ts";
import { assertDisjoint } from "./audiences.ts";
import { diceOver, wordOf } from "./dice.ts";
import { partsOf, peopleOf } from "./scene.ts";
import { newState, type Content, type State } from "./session.ts";
import { step, viewFor, type Act, type Rules } from "./step.ts";
import { storeWords } from "./words.ts";

export interface RehearsalSettings {
  readonly seed: string;
  readonly tables: number;
  /** Bots at each table. */
  readonly seats: number;
}

interface RehearsedPhase {
  readonly id: PhaseId;
  readonly entered: boolean;
  /** People answer apart from the journal: bots have nothing to do. */
  readonly isApart: boolean;
  /** Commands of bots that were accepted in this phase. */
  readonly commands: number;
  readonly outcome: unknown;
}

export interface Rehearsal {
  readonly state: State;
  readonly steps: number;
  readonly refusals: readonly {
    readonly phase: PhaseId | null;
    readonly type: string;
    readonly refusal: string;
  }[];
  readonly phases: readonly RehearsedPhase[];
  /** Accepted acts in order, as a journal would hold them. */
  readonly journal: readonly {
    readonly seq: number;
    readonly at: number;
    readonly by: Actor;
    readonly act: Act;
  }[];
}

/** A bot thinks this long between two acts. */
const PACE_MS = 1_500;
/** A scenario that never ends is a fault of its rules. */
const MOST_STEPS = 200_000;

class Rehearsing {
  readonly rules: Rules;
  state: State;
  now = 0;
  readonly refusals: { phase: PhaseId | null; type: string; refusal: string }[] = [];
  readonly journal: { seq: number; at: number; by: Actor; act: Act }[] = [];

  constructor(rules: Rules, settings: RehearsalSettings) {
    this.rules = rules;
    this.state = newState(settings.seed, settings.tables);
  }

  /** Sends a command as a client would: shaped, checked, worded, stepped. */
  send(by: Actor, command: { readonly type: string }, phase?: PhaseId): boolean {
    const parsed = parseCommand({ command, phase }, this.rules.content.phases, this.journal.length + 1);
    if (!parsed.ok) return this.#refused(command.type, parsed.refusal);
    const result = step(this.rules, this.state, { by, now: this.now, act: parsed.act });
    if (!result.ok) return this.#refused(command.type, result.refusal);
    this.state = result.state;
    this.journal.push({ seq: this.journal.length + 1, at: this.now, by, act: parsed.act });
    return true;
  }

  /** What the server itself says. */
  tell(act: Act): void {
    const by: Actor = { kind: "clock" };
    const result = step(this.rules, this.state, { by, now: this.now, act });
    if (!result.ok) throw new Error(`broken invariant: ${result.refusal} when answers kept apart are told`);
    this.state = result.state;
    this.journal.push({ seq: this.journal.length + 1, at: this.now, by, act });
  }

  #refused(type: string, refusal: string): false {
    this.refusals.push({ phase: this.state.everyone.flow.phase, type, refusal });
    return false;
  }
}

export function rehearse(rules: Rules, settings: RehearsalSettings): Rehearsal {
  const play = new Rehearsing(rules, settings);
  const dice = diceOver({ dice: wordOf(`bots ${settings.seed}`) });
  const host: Actor = { kind: "host", host: "h1" };
  for (let n = 1; n <= settings.tables * settings.seats; n += 1) {
    const join = { type: "session/join", name: `Robot ${n}`, isBot: true };
    play.send({ kind: "door" }, join);
  }
  const seats = Object.keys(play.state.seat);
  const commands = new Map<PhaseId, number>();
  const start = { type: "session/start", seen: play.state.everyone.flow.turn };
  play.send(host, start);
  while (play.state.everyone.flow.status === "running" && play.journal.length < MOST_STEPS) {
    const phase = play.state.everyone.flow.phase ?? "";
    const acted = actOnce(play, phase, dice.shuffle(seats), dice);
    commands.set(phase, (commands.get(phase) ?? 0) + acted);
    assertDisjoint(play.state);
    if (acted > 0) continue;
    play.now += PACE_MS;
    const next = { type: "session/next", seen: play.state.everyone.flow.turn };
    play.send(host, next);
    tellApart(play);
  }
  return {
    state: play.state,
    steps: play.journal.length,
    refusals: play.refusals,
    phases: rules.content.phases.map((phase) => rehearsed(play, phase, commands.get(phase.id) ?? 0)),
    journal: play.journal,
  };
}

/** Where the server would read answers kept apart: nobody gave any. */
function tellApart(play: Rehearsing): void {
  const { content, registry } = play.rules;
  for (const { id, activity, config } of content.phases) {
    const { apart } = registry(activity);
    const share = play.state.everyone.phases[id];
    if (apart === null || share === undefined || apart.isTold(share)) continue;
    if (play.state.everyone.flow.phase === id && apart.isOpen(share)) continue;
    const { command } = storeWords(
      apart.tell(config, [], () => []),
      play.journal.length + 1,
    );
    play.tell({ kind: "activity", phase: id, command });
  }
}

/** Each bot acts at most once. @returns how many acts were accepted */
function actOnce(
  play: Rehearsing,
  phase: PhaseId,
  seats: readonly SeatId[],
  dice: ReturnType<typeof diceOver>,
): number {
  const activity = play.rules.registry(
    play.rules.content.phases.find(({ id }) => id === phase)?.activity ?? "",
  );
  let acted = 0;
  for (const seat of seats) {
    const by: Actor = { kind: "seat", seat };
    const command = activity.bot(viewFor(play.state, phase, by), dice);
    if (!command) continue;
    play.now += Math.round((PACE_MS / seats.length) * (0.5 + dice.roll()));
    if (play.send(by, command, phase)) acted += 1;
  }
  return acted;
}

function rehearsed(play: Rehearsing, phase: Content["phases"][number], commands: number): RehearsedPhase {
  const entered = phase.id in play.state.everyone.phases;
  const people = peopleOf(play.state);
  const activity = play.rules.registry(phase.activity);
  const outcome = entered
    ? activity.outcome(partsOf(play.state, phase.id), { config: phase.config, people })
    : null;
  return { id: phase.id, entered, isApart: activity.apart !== null, commands, outcome };
}
