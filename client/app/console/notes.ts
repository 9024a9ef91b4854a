/** The facilitator's notes as the server sends them, by phase. */
import { fieldOf } from "./reading.ts";

export interface PhaseNotes {
  readonly say: readonly string[];
  readonly ask: readonly string[];
  readonly traps: readonly string[];
  readonly late: string | undefined;
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : [];

export function notesOf(all: unknown, phase: string): PhaseNotes | undefined {
  const notes = fieldOf(all, phase);
  if (notes === undefined) return undefined;
  const late = fieldOf(notes, "late");
  return {
    say: texts(fieldOf(notes, "say")),
    ask: texts(fieldOf(notes, "ask")),
    traps: texts(fieldOf(notes, "traps")),
    late: typeof late === "string" ? late : undefined,
  };
}
