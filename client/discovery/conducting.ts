/** What the conductor reads of the open step: what « Continuer » will do, and whether the table is done with it. */
import type { Registry } from "../../game/engine/scene.ts";
import { nextStep, type NextStep } from "../app/console/next-step.ts";
import { fieldOf } from "../app/console/reading.ts";
import type { PhaseHeader } from "../link/link.ts";

/** The open phase as the people of this device see it. */
export interface OpenStep {
  readonly phase: PhaseHeader;
  readonly everyone: unknown;
  readonly team: unknown;
  /** Robots left out: what is asked is asked of people. */
  readonly people: number;
}

interface Leg {
  readonly next: NextStep;
  /** Nothing is asked of the table any more: going on loses nothing. */
  readonly isDone: boolean;
  /** The step has pages of its own to turn first: going on is offered without being urged. */
  readonly isPaged: boolean;
}

export function legOf(phases: readonly PhaseHeader[], step: OpenStep, registry: Registry): Leg {
  const next = nextStep(phases, step.phase.id, step.everyone);
  return { next, isDone: isDone(step, registry), isPaged: isPaged(step) };
}

const PAGED: readonly unknown[] = ["news", "resolution", "epilogue"];

const isPaged = ({ phase, everyone }: OpenStep) =>
  phase.activity === "mandate" && PAGED.includes(fieldOf(everyone, "step"));

function isDone({ phase, everyone, team, people }: OpenStep, registry: Registry): boolean {
  // A robot's answer or support counts among the table's, and says nothing of what people have done.
  if (phase.activity === "quiz") {
    const question = fieldOf(fieldOf(everyone, "question"), "id");
    const answered = fieldOf(fieldOf(team, "tableAnswers"), String(question));
    return fieldOf(everyone, "step") === "reveal" || answered !== undefined;
  }
  if (phase.activity === "mandate" && fieldOf(everyone, "step") === "choice")
    return fieldOf(team, "isConfirmed") === true;
  const { done, of } = registry(phase.activity).progress(everyone, team, people);
  return done >= of;
}
