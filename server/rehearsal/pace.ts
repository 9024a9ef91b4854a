/** The seconds that the slowest table of a rehearsal needs at each step, beside those that are planned. */
import type { Phase } from "../../game/engine/activity.ts";
import type { PhaseId, SeatId } from "../../game/engine/actors.ts";
import { newState, type State } from "../../game/engine/session.ts";
import type { Rehearsal } from "../../game/engine/rehearsal.ts";
import { step, viewFor, type Rules } from "../../game/engine/step.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { Asked } from "./asked.ts";
import { paceOf } from "./paces.ts";
import { inLocale, Reader, secondsToRead } from "./words.ts";

const DECISION_SECONDS = 20;
const TURN_SECONDS = 15;

export interface StepPace {
  readonly phase: PhaseId;
  readonly step: string;
  /** Of whoever reads most at the table. */
  readonly words: number;
  readonly decisions: number;
  /** Speaking turns: somebody tells, the others listen. */
  readonly turns: number;
  /** Seconds. */
  readonly needs: number;
  readonly planned: number | undefined;
}

/** The page's own sentences of an activity, by key. */
export type Sentences = (activity: string, key: string) => string;

export interface Language {
  readonly locale: Locale;
  readonly sentences: Sentences;
}

export function secondsNeeded({
  words,
  decisions,
  turns,
}: Pick<StepPace, "words" | "decisions" | "turns">): number {
  return secondsToRead(words) + decisions * DECISION_SECONDS + turns * TURN_SECONDS;
}

/** Between two « Suivant »: the state when the step opened, and once everybody had acted. */
interface Span {
  readonly phase: Phase;
  readonly opened: State;
  readonly closed: State;
}

const MOVES = ["session/start", "session/next"];

/** A rehearsal's journal played again, cut where the facilitator moved on. */
function spansOf(rules: Rules, { journal }: Rehearsal, start: State): readonly Span[] {
  const spans: Span[] = [];
  let [opened, state] = [start, start];
  for (const { by, at: now, act } of journal) {
    const isMove = act.kind === "session" && MOVES.includes(act.command.type);
    const phase = rules.content.phases.find(({ id }) => id === state.everyone.flow.phase);
    if (isMove && phase) spans.push({ phase, opened, closed: state });
    const result = step(rules, state, { by, now, act });
    if (!result.ok) throw new Error(`broken invariant: ${result.refusal} when a rehearsal is played again`);
    state = result.state;
    if (isMove) opened = state;
  }
  return spans;
}

export interface Paced {
  readonly rules: Rules;
  readonly seed: string;
  readonly tables: number;
}

/** One line for each step of each phase that is counted, in order. */
export function paceOfRehearsal(
  { rules, seed, tables }: Paced,
  rehearsal: Rehearsal,
  language: Language,
): readonly StepPace[] {
  const spans = spansOf(rules, rehearsal, newState(seed, tables));
  const perTable = Object.keys(rehearsal.state.team).map((team) => tablePace(spans, team, language));
  return perTable.reduce(slowest, []);
}

/** Step by step, whichever needs most: of two tables, or of two games of one scenario. */
export function slowest(one: readonly StepPace[], other: readonly StepPace[]): readonly StepPace[] {
  const name = ({ phase, step: of }: StepPace) => `${phase} ${of}`;
  const [longer, rest] = one.length < other.length ? [other, one] : [one, other];
  const found = new Map(rest.map((line) => [name(line), line] as const));
  return longer.map((line) => {
    const beside = found.get(name(line));
    return beside && beside.needs > line.needs ? beside : line;
  });
}

function tablePace(spans: readonly Span[], team: string, language: Language): readonly StepPace[] {
  const lines: StepPace[] = [];
  let [phase, readers] = ["", new Map<SeatId, Reader>()];
  for (const span of spans) {
    if (span.phase.id !== phase) [phase, readers] = [span.phase.id, new Map<SeatId, Reader>()];
    const line = stepPace(span, team, readers, language);
    const before = lines.at(-1);
    if (!line) continue;
    if (before?.phase === line.phase && before.step === line.step)
      lines.splice(-1, 1, together(before, line));
    else lines.push(line);
  }
  return lines;
}

function together(one: StepPace, other: StepPace): StepPace {
  return {
    ...one,
    words: one.words + other.words,
    decisions: one.decisions + other.decisions,
    turns: one.turns + other.turns,
    needs: one.needs + other.needs,
  };
}

/** What a table needs at one step; undefined where nobody sits, or where the activity is not counted. */
function stepPace(
  { phase, opened, closed }: Span,
  team: string,
  readers: Map<SeatId, Reader>,
  { locale, sentences }: Language,
): StepPace | undefined {
  const pace = paceOf(phase.activity);
  const seats = Object.keys(opened.team[team]?.members ?? {});
  if (!pace || seats.length === 0) return undefined;
  const { config, activity } = phase;
  const asked = seats.map((seat): { asked: Asked; words: number } => {
    const by = { kind: "seat", seat } as const;
    const [then, now] = [viewFor(opened, phase.id, by), viewFor(closed, phase.id, by)];
    const one = pace.asked({ opened: then, closed: now, config, seconds: 60 * phase.minutes });
    const reader = readers.get(seat) ?? new Reader();
    readers.set(seat, reader);
    const page = (one.page ?? []).map((key) => sentences(activity, key));
    return { asked: one, words: reader.read([...page, ...inLocale(one.texts, locale)], one.amounts ?? 0) };
  });
  const counted = {
    words: Math.max(...asked.map(({ words }) => words)),
    decisions: Math.max(...asked.map((one) => one.asked.decisions ?? 0)),
    turns:
      asked.filter((one) => one.asked.tells).length + Math.max(...asked.map((one) => one.asked.turns ?? 0)),
  };
  const { step: name = "", planned } = asked[0]?.asked ?? {};
  return { phase: phase.id, step: name, ...counted, needs: secondsNeeded(counted), planned };
}
