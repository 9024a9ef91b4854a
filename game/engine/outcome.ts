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

/** A range, in kgCO2e or in pieces. */
interface OutcomeRange {
  readonly low: number;
  readonly high: number;
}

/** What a room cleaned out, kept in use and gave away; nobody's name, no table before another. */
export interface OutcomeCleanup {
  /** Whether the archivist validated the list, and who answers for the archives. */
  readonly validated: "yes" | "pending" | "no";
  readonly contact: Said | null;
  /** What INR's form asks about the day. */
  readonly number: Said | null;
  readonly organizer: Said | null;
  readonly isUnderstood: boolean;
  /** Lines that count, equipment first; `act` is what was done of a device, or the unit of data. */
  readonly lines: readonly {
    readonly id: string;
    readonly block: string;
    readonly name: Said;
    readonly act: Said | null;
    readonly amount: number;
    /** Kilograms, or people invited. */
    readonly more: number;
  }[];
  /** What other kinds of workshop were. */
  readonly labels: readonly Said[];
  /** kgCO2e: manufacture avoided if each device kept takes the place of a purchase; data, for a year. */
  readonly weights: { readonly devices: OutcomeRange; readonly data: OutcomeRange };
  /** E-mails deleted for a year that one device kept is worth. */
  readonly compared: { readonly device: Said; readonly mails: OutcomeRange } | null;
  /** When the factors were read. */
  readonly asOf: string;
  readonly teams: readonly {
    readonly team: string;
    readonly people: number;
    readonly took: number;
    readonly blocks: readonly string[];
    readonly goal: { readonly block: string; readonly amount: number; readonly done: number } | null;
  }[];
  /** Unlikely declarations that were confirmed; those that the organiser set aside. */
  readonly confirmed: number;
  readonly hidden: number;
}

/** A day of stands, and of repairs when objects were repaired. */
export interface OutcomeStands {
  readonly visitors: number;
  /** Stands played to their end, messages kept. */
  readonly finished: number;
  readonly kept: number;
  readonly stands: readonly { readonly name: Said; readonly opened: number }[];
  /** Those kept by somebody, the most kept first. */
  readonly messages: readonly { readonly stand: Said; readonly text: Said; readonly kept: number }[];
  readonly repairs: {
    readonly tickets: number;
    readonly outcomes: Readonly<
      Record<"repaired" | "partly" | "advice" | "parts" | "recycle" | "again", number>
    >;
    readonly grams: number;
  } | null;
}

/** A territory of the local loop over its trimestres: game numbers, but for what facts say. */
export interface OutcomeLoop {
  /** Equipped and accompanied, devices put back in use, thrown away; kilos of matter saved in a year of use. */
  readonly households: number;
  readonly used: number;
  readonly dead: number;
  readonly matter: number;
  readonly quarters: readonly {
    readonly households: number;
    readonly cash: number;
    readonly used: number;
    readonly dead: number;
    readonly promised: number;
    readonly found: number;
  }[];
  /** Trimestres at which the workshop stopped, and whether it still is. */
  readonly stops: readonly number[];
  readonly isStopped: boolean;
  readonly adopted: readonly { readonly measure: "van" | "quality"; readonly quarter: number }[];
  readonly rules: readonly {
    readonly team: string;
    readonly quarter: number;
    readonly actor: Said;
    readonly text: Said;
  }[];
  readonly actors: readonly {
    readonly name: Said;
    readonly kind: "donor" | "workshop" | "prescriber";
    readonly purse: number;
    readonly tables: readonly string[];
  }[];
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
  /** Ids of the facts people saw. */
  readonly facts: readonly string[];
}

export const NO_OUTCOME: Outcome = {
  ...{ actions: [], engaged: [], findings: [], maps: [], facts: [] },
  ...{ stories: [], constraints: [], diagnostic: null, surveys: [], charters: [] },
  cleanup: null,
  stands: null,
  loops: [],
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
