/** The words of a pitch that phones need too: its steps, the roles a council plays, what it decides and why. */

export type Step = "pick" | "prepare" | "speak" | "object" | "answer" | "vote" | "result";

/** Who listens: said by oneself, or a card dealt. The first to be dealt where nobody is it. */
export const ROLES = ["elu", "direction", "habitant", "agent"] as const;
export type Role = (typeof ROLES)[number];

export const DECISIONS = ["accepted", "amended", "refused"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Why one votes so; what one adds is in one's own words. */
export const REASONS = {
  accepted: ["need", "ready", "answered"],
  amended: ["smaller", "later", "guarded"],
  refused: ["cost", "unclear", "elsewhere"],
} as const satisfies Record<Decision, readonly string[]>;
export const ALL_REASONS = [...REASONS.accepted, ...REASONS.amended, ...REASONS.refused];
export type Reason = (typeof ALL_REASONS)[number];

export const isReasonOf = (decision: Decision, reason: Reason): boolean =>
  REASONS[decision].some((known) => known === reason);

/** Lines of a fiche that an amendment may change; `what` is what the action consists of. */
export const REWRITTEN = ["what", "owner", "deadline", "indicator", "guard"] as const;
export type RewrittenLine = (typeof REWRITTEN)[number];

export const MOST_OBJECTIONS = 2;

/** Seconds of the steps that have a clock of their own; it is read, and stops nobody. */
export const SECONDS: Readonly<Record<Step, number | null>> = {
  ...{ pick: null, prepare: 60, speak: 90, object: null, answer: null, vote: null, result: null },
};
