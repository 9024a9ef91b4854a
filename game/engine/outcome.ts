/** What a phase leaves for later phases and for the roadmap; every activity speaks this one form. */

/** A text: typed by people (its word id), or the author's in every language. */
export type Said = { readonly words: string } | { readonly fr: string; readonly en: string };

/** How a workshop tried the guard of an action against a rebound. */
export interface Trial {
  /** The other table that found the rebound; null when it was its own or the program's. */
  readonly attacker: string | null;
  /** Who holds the guard. */
  readonly holder: Said | null;
  /** What the room said; null when nobody judged. */
  readonly verdict: "holds" | "half" | "fails" | null;
}

export interface OutcomeAction {
  /** Unique within the phase. */
  readonly id: string;
  readonly team: string;
  readonly catalogueId: string | null;
  readonly title: Said;
  readonly summary: Said | null;
  /** What an activity taught of it: the range of its gain, the rebound met. */
  readonly learned?: { readonly fr: string; readonly en: string };
  readonly trial?: Trial;
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

/** A causal map that a table told. */
export interface OutcomeMap {
  readonly team: string;
  readonly title: Said | null;
  readonly description: Said | null;
  readonly messages: readonly Said[];
  /** Loops and oppositions: their name when they have one, and the cards they pass by. */
  readonly figures: readonly {
    readonly kind: "loop" | "opposition";
    readonly title: Said | null;
    readonly paths: readonly (readonly Said[])[];
  }[];
  /** Links that somebody at the table objected to, settled since or not, and links that asked for a reason. */
  readonly debated: readonly {
    readonly from: Said;
    readonly to: Said;
    readonly isBrake: boolean;
    readonly reason: Said | null;
    readonly isContested: boolean;
  }[];
}

/** A line of a charter and how many supported it: somebody's public commitment, or a table's rule. */
export type OutcomeCharterLine = { readonly votes: number } & (
  | { readonly promise: { readonly if: Said; readonly then: Said; readonly when: Said } }
  | { readonly rule: Said }
);

/** Commitments made, and the charter that the room drew from the public ones. */
export interface OutcomeCharter {
  /** Public commitments. */
  readonly made: number;
  /** Private ones; null when nothing was told, the count null under five. */
  readonly private: { readonly count: number | null } | null;
  readonly title: Said | null;
  readonly lines: readonly OutcomeCharterLine[];
  /** Functions, never names. */
  readonly signatures: readonly Said[];
}

export interface Outcome {
  readonly actions: readonly OutcomeAction[];
  readonly engaged: readonly OutcomeEngaged[];
  readonly findings: readonly OutcomeFinding[];
  readonly maps: readonly OutcomeMap[];
  readonly charters: readonly OutcomeCharter[];
  /** Ids of the facts people saw. */
  readonly facts: readonly string[];
}

export const NO_OUTCOME: Outcome = {
  actions: [],
  engaged: [],
  findings: [],
  maps: [],
  charters: [],
  facts: [],
};

/** The same action of the same table: by its entry in the catalogue, or by the very words of its title. */
export function isSameAction(a: OutcomeAction, b: OutcomeAction): boolean {
  if (a.team !== b.team || a.catalogueId !== b.catalogueId) return false;
  return (
    a.catalogueId !== null || ("words" in a.title && "words" in b.title && a.title.words === b.title.words)
  );
}

/** A table's actions in the order they came, each as the last phase that held it leaves it. */
export function latestOf(team: string, outcomes: readonly Outcome[]): OutcomeAction[] {
  const own = outcomes.flatMap(({ actions }) => actions).filter((action) => action.team === team);
  const isFirst = (action: OutcomeAction, index: number) =>
    own.findIndex((other) => isSameAction(other, action)) === index;
  return own.filter(isFirst).map((action) => own.findLast((other) => isSameAction(other, action)) ?? action);
}
