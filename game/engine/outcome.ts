/** What a phase leaves for later phases and for the roadmap; every activity speaks this one form. */

/** A text: typed by people (its word id), or the author's in every language. */
export type Said = { readonly words: string } | { readonly fr: string; readonly en: string };

export interface OutcomeAction {
  /** Unique within the phase. */
  readonly id: string;
  readonly team: string;
  readonly catalogueId: string | null;
  readonly title: Said;
  readonly summary: Said | null;
  /** What an activity taught of it: the range of its gain, the rebound met. */
  readonly learned?: { readonly fr: string; readonly en: string };
  /** One of the roadmap's axes. */
  readonly theme: string;
  readonly tiers: readonly string[];
  readonly fields: Readonly<
    Partial<Record<"owner" | "deadline" | "indicator" | "startValue" | "rebound" | "guard", Said>>
  >;
  readonly impact: 1 | 2 | 3 | null;
  readonly feasibility: 1 | 2 | 3 | null;
  readonly points: number;
  readonly days: number;
  readonly votes: number;
  readonly duty: string | null;
  readonly debate: { readonly for: Said; readonly against: Said } | null;
  readonly isComplete: boolean;
}

interface OutcomeEngaged {
  readonly team: string;
  readonly title: Said;
  readonly theme: string;
}

interface OutcomeFinding {
  readonly kind: "keep" | "feeling" | "fact" | "real-life" | "next";
  /** Null when it is the room's. */
  readonly team: string | null;
  readonly text: Said;
}

export interface Outcome {
  readonly actions: readonly OutcomeAction[];
  readonly engaged: readonly OutcomeEngaged[];
  readonly findings: readonly OutcomeFinding[];
  /** Ids of the facts people saw. */
  readonly facts: readonly string[];
}

export const NO_OUTCOME: Outcome = { actions: [], engaged: [], findings: [], facts: [] };
