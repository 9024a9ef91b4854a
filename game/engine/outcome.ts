/** What a phase leaves for later phases and for the roadmap; every activity speaks this one form. */
import type { OutcomeCleanup, OutcomeLoop, OutcomeStands } from "./outcome-days.ts";
import type { Said } from "./said.ts";

export type { Said } from "./said.ts";

/** How a workshop tried the guard of an action against a rebound. */
export interface Trial {
  /** The other table that found the rebound; null when it was its own or the program's. */
  readonly attacker: string | null;
  /** Who holds the guard. */
  readonly holder: Said | null;
  /** What the room said; null when nobody judged. */
  readonly verdict: "holds" | "half" | "fails" | null;
}

/** What a council played in the workshop said of an action that its table pleaded for. No deliberative value. */
export interface Pitch {
  /** Null when nobody voted. */
  readonly decision: "accepted" | "amended" | "refused" | "tie" | null;
  readonly votes: { readonly accepted: number; readonly amended: number; readonly refused: number };
  /** Votes by reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Reasons in people's own words. */
  readonly said: readonly Said[];
  /** The change that the table took up, then the others that were asked for. */
  readonly amendment: Said | null;
  readonly proposed: readonly Said[];
  readonly objections: readonly {
    /** The card it was said from. */
    readonly role: string;
    readonly text: Said;
    /** False when the program said it. */
    readonly isByCouncil: boolean;
    readonly answer: Said | null;
    /** Voters whom the answer convinced. */
    readonly convinced: number;
  }[];
  /** What the table writes to elected members and to services. */
  readonly note: { readonly elus: Said | null; readonly services: Said | null };
  /** Ids of the facts that the catalogue quotes for it. */
  readonly facts: readonly string[];
}

export interface OutcomeAction {
  /** Unique within the phase. */
  readonly id: string;
  readonly team: string;
  readonly catalogueId: string | null;
  readonly title: Said;
  readonly summary: Said | null;
  /** Where it comes from, when no table of the session brought it. */
  readonly origin?: { readonly fr: string; readonly en: string };
  /** What an activity taught of it: the range of its gain, the rebound met. */
  readonly learned?: { readonly fr: string; readonly en: string };
  readonly trial?: Trial;
  readonly pitch?: Pitch;
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

/** How many people said that it happened to them too: exact from five on. */
export type Heard = "few" | number;

/** A field story that was told to the room. */
export interface OutcomeStory {
  readonly id: string;
  readonly kind: "success" | "half" | "failure";
  readonly title: Said;
  readonly place: Said;
  readonly advice: Said;
  readonly question: Said;
  readonly heard: Heard | null;
}

/** A constraint dealt to a table, and how its plan answers. */
export interface OutcomeConstraint {
  readonly team: string;
  readonly title: Said;
  readonly text: Said;
  readonly answer: Said | null;
}

/** What a room said of the items of a diagnostic: importance 0–3, performance 1–4, and what to begin with. */
export interface OutcomeDiagnostic {
  readonly items: readonly {
    readonly id: string;
    /** One of the roadmap's axes. */
    readonly theme: string;
    readonly name: Said;
    /** Null is « non évalué ». */
    readonly cell: { readonly importance: number; readonly performance: number } | null;
    readonly level: "first" | "next" | "later" | "keep" | "aside" | null;
    /** Tables that gave a value, those that said « non évalué », those where somebody disagrees. */
    readonly tables: number;
    readonly unassessed: number;
    readonly contested: number;
    /** Tables gave values of different levels. */
    readonly isSplit: boolean;
    readonly reasons: readonly Said[];
    /** In the pass it is compared with; absent without one. */
    readonly before?: { readonly importance: number; readonly performance: number } | null;
  }[];
  /** People who answered alone; null under five. */
  readonly answered: number | null;
  /** Functions of five people or more. */
  readonly functions: readonly { readonly function: string; readonly people: number }[];
  /** Themes of what to begin with. */
  readonly priorities: readonly string[];
}

/** A questionnaire, once or twice with the same items; what is null was not asked, or had fewer than five answers. */
interface OutcomeSurvey {
  readonly title: Said;
  readonly moment: "before" | "after";
  /** The phase whose answers stand here beside these, and are not told again. */
  readonly supersedes: string | null;
  readonly people: { readonly before: number | null; readonly after: number | null };
  readonly items: readonly {
    readonly topic: "knowledge" | "confidence" | "efficacy";
    readonly prompt: Said;
    readonly steps: readonly Said[];
    /** Rank of the right step. */
    readonly answer: number | null;
    /** People by step. */
    readonly before: readonly number[] | null;
    readonly after: readonly number[] | null;
    readonly moved: { readonly up: number; readonly same: number; readonly down: number } | null;
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

/** What somebody asks of the authority, or offers it. */
interface OutcomeProposal {
  readonly beginning: "why" | "should" | "help";
  /** What follows the beginning. */
  readonly text: Said;
  /** How many say it with its author. */
  readonly voices: number;
  /** To be passed on first. */
  readonly isForwarded: boolean;
}

export interface Outcome {
  readonly actions: readonly OutcomeAction[];
  readonly engaged: readonly OutcomeEngaged[];
  readonly findings: readonly OutcomeFinding[];
  readonly maps: readonly OutcomeMap[];
  readonly stories: readonly OutcomeStory[];
  readonly constraints: readonly OutcomeConstraint[];
  readonly diagnostic: OutcomeDiagnostic | null;
  readonly surveys: readonly OutcomeSurvey[];
  readonly charters: readonly OutcomeCharter[];
  readonly cleanup: OutcomeCleanup | null;
  readonly stands: OutcomeStands | null;
  readonly loops: readonly OutcomeLoop[];
  readonly proposals: readonly OutcomeProposal[];
  /** Ids of the facts people saw. */
  readonly facts: readonly string[];
}

export const NO_OUTCOME: Outcome = {
  ...{ actions: [], engaged: [], findings: [], maps: [], facts: [] },
  ...{ stories: [], constraints: [], diagnostic: null, surveys: [], charters: [] },
  cleanup: null,
  stands: null,
  loops: [],
  proposals: [],
};

/** What a phase left, and which. */
export type Left = Outcome & { readonly phase: string };

/** The same action of the same table: by its entry in the catalogue, or by the very words of its title. */
export function isSameAction(a: OutcomeAction, b: OutcomeAction): boolean {
  if (a.team !== b.team || a.catalogueId !== b.catalogueId) return false;
  return a.catalogueId !== null || isSameSaid(a.title, b.title);
}

const isSameSaid = (a: Said, b: Said): boolean =>
  "words" in a ? "words" in b && a.words === b.words : !("words" in b) && a.fr === b.fr;

/** A table's actions in the order they came, each as the last phase that held it leaves it. */
export function latestOf(team: string, outcomes: readonly Outcome[]): OutcomeAction[] {
  const own = outcomes.flatMap(({ actions }) => actions).filter((action) => action.team === team);
  const isFirst = (action: OutcomeAction, index: number) =>
    own.findIndex((other) => isSameAction(other, action)) === index;
  return own.filter(isFirst).map((action) => own.findLast((other) => isSameAction(other, action)) ?? action);
}
