/** The facilitator's notes as the server sends them, by phase. */

export interface PhaseNotes {
  readonly say: readonly string[];
  readonly ask: readonly string[];
  readonly traps: readonly string[];
  readonly late: string | undefined;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : [];

export function notesOf(all: unknown, phase: string): PhaseNotes | undefined {
  const notes = field(all, phase);
  if (notes === undefined) return undefined;
  const late = field(notes, "late");
  return {
    say: texts(field(notes, "say")),
    ask: texts(field(notes, "ask")),
    traps: texts(field(notes, "traps")),
    late: typeof late === "string" ? late : undefined,
  };
}
