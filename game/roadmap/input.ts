/** What a workshop leaves for the roadmap: words already resolved, one language chosen. */
import type { Cleanup } from "./cleanup/schema.ts";
import type { Diagnostic } from "./diagnostic/schema.ts";
import type { StandsDay } from "./stands/schema.ts";
import type { Theme } from "../scenario/themes.ts";
import type { PlayedLoop } from "./local-loop/schema.ts";
import type { Mode } from "../footprint/terms.ts";
import type { DatedFact } from "../scenario/facts.ts";
import type { Resource } from "../scenario/resources.ts";
import type { Locale } from "../scenario/text.ts";

/** Level given by a table on a three-step scale; absent when nobody placed the action. */
type Level = 1 | 2 | 3;

/** What a council of the workshop said of an action: no deliberative value. */
export interface PleadedAction {
  /** Id of the table that pleaded. */
  readonly table: string;
  /** Absent when nobody voted. */
  readonly decision?: "accepted" | "amended" | "refused" | "tie";
  readonly votes: { readonly accepted: number; readonly amended: number; readonly refused: number };
  readonly reasons: readonly { readonly id: string; readonly votes: number }[];
  readonly said: readonly string[];
  /** The change taken up by the table, then the others that were asked for. */
  readonly amendment?: string;
  readonly proposed: readonly string[];
  readonly objections: readonly {
    readonly role: string;
    readonly text: string;
    readonly isByCouncil: boolean;
    readonly answer?: string;
    readonly convinced: number;
  }[];
  readonly forElus?: string;
  readonly forServices?: string;
  readonly facts: readonly string[];
}

export interface PlannedAction {
  /** Stable over exports: `<phase>/<team>/<n>`. */
  readonly id: string;
  /** Id in the catalogue, when it comes from there. */
  readonly catalogueId?: string;
  readonly title: string;
  readonly summary?: string;
  readonly theme: Theme;
  readonly tiers: readonly string[];
  readonly owner?: string;
  readonly deadline?: string;
  readonly indicator?: string;
  readonly startValue?: string;
  readonly rebound?: string;
  readonly guard?: string;
  /** How a workshop tried the guard. */
  readonly trial?: {
    /** Name of the other table that found the rebound. */
    readonly foundBy?: string;
    readonly holder?: string;
    /** Absent when nobody judged. */
    readonly verdict?: "holds" | "half" | "fails";
  };
  readonly pitch?: PleadedAction;
  readonly impact?: Level;
  readonly feasibility?: Level;
  /** Game points and days spent by the table (hypothèse de jeu). */
  readonly points: number;
  readonly days: number;
  /** People of the table who supported it. */
  readonly votes: number;
  /** Key of the legal frame (`agec-58`…), when the action answers a duty. */
  readonly duty?: string;
  /** Both sides of a contested action. */
  readonly debate?: { readonly for: string; readonly against: string };
  /** All fields asked before an action counts are filled. */
  readonly isComplete: boolean;
  readonly origin: { readonly session: string; readonly phase: string; readonly team: string };
}

/** Something the authority already does, said by one or more tables. */
export interface EngagedAction {
  readonly title: string;
  readonly theme: Theme;
  readonly tables: readonly string[];
}

/** A sentence kept by people at the debrief or elsewhere. */
export interface Finding {
  readonly kind: "keep" | "feeling" | "fact" | "real-life" | "next";
  readonly text: string;
  /** Absent when it is the whole room's. */
  readonly table?: string;
}

/** A causal map that a table built and told. */
export interface ToldMap {
  readonly table: string;
  readonly title?: string;
  readonly description?: string;
  readonly messages: readonly string[];
  readonly figures: readonly {
    readonly kind: "loop" | "opposition";
    /** Absent when the table found a figure of its own. */
    readonly title?: string;
    /** Titles of the cards on its way. */
    readonly paths: readonly (readonly string[])[];
  }[];
  readonly debated: readonly {
    readonly from: string;
    readonly to: string;
    readonly isBrake: boolean;
    readonly reason?: string;
    readonly isContested: boolean;
  }[];
}

/** A link to go further, in the session's language, under the theme it was chosen for. */
export interface FurtherLink {
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly about: string;
  readonly kind: Resource["kind"];
  readonly duration: Resource["duration"];
  readonly cost: Resource["cost"];
  readonly checkedOn: string | null;
}

/** A field story that the room heard. */
export interface HeardStory {
  readonly id: string;
  readonly kind: "success" | "half" | "failure";
  readonly title: string;
  readonly place: string;
  readonly advice: string;
  readonly question: string;
  /** People who said that it happened to them too; absent when nobody did. */
  readonly heard?: "few" | number;
}

/** A constraint dealt to a table's plan. */
export interface MetConstraint {
  readonly table: string;
  readonly title: string;
  readonly text: string;
  /** What it changes in the plan; absent when the table wrote nothing. */
  readonly answer?: string;
}

/** A questionnaire asked once or twice; what is null was not asked, or had fewer than five answers. */
export interface AskedSurvey {
  readonly title: string;
  readonly isTwice: boolean;
  readonly people: { readonly before: number | null; readonly after: number | null };
  readonly items: readonly {
    readonly topic: "knowledge" | "confidence" | "efficacy";
    readonly prompt: string;
    readonly steps: readonly string[];
    readonly answer: number | null;
    readonly before: readonly number[] | null;
    readonly after: readonly number[] | null;
    readonly moved: { readonly up: number; readonly same: number; readonly down: number } | null;
  }[];
}

/** Commitments made in the room, and the charter drawn from the public ones. */
export interface RoomCharter {
  readonly made: number;
  /** Absent when nothing was told; its count absent under five. */
  readonly private?: { readonly count?: number };
  readonly title?: string;
  readonly lines: readonly (
    | { readonly if: string; readonly then: string; readonly when: string; readonly votes: number }
    | { readonly rule: string; readonly votes: number }
  )[];
  /** Functions, never names. */
  readonly signatures: readonly string[];
}

/** What somebody present asks of the authority, or offers it. */
export interface RoomProposal {
  readonly beginning: "why" | "should" | "help";
  readonly text: string;
  readonly voices: number;
  readonly isForwarded: boolean;
}

export interface RoadmapInput {
  readonly locale: Locale;
  /** Name of the authority; absent until somebody writes it. */
  readonly authority?: string;
  readonly session: {
    readonly code: string;
    readonly title: string;
    readonly scenarioId: string;
    readonly scenarioTitle: string;
    /** ISO date. */
    readonly date: string;
    readonly minutes: number;
    /** People who took a seat, bots left out. */
    readonly people: number;
    readonly tables: readonly { readonly id: string; readonly name: string; readonly people: number }[];
    /** Titles of the phases played, in order. */
    readonly phases: readonly string[];
    /** Absent when no mandate was played. */
    readonly mandate?: {
      /** What its estate is called. */
      readonly estate: string;
      readonly mode: Mode;
      readonly years: number;
      readonly isShort: boolean;
    };
  };
  readonly actions: readonly PlannedAction[];
  readonly engaged: readonly EngagedAction[];
  readonly findings: readonly Finding[];
  readonly maps: readonly ToldMap[];
  readonly resources: readonly FurtherLink[];
  readonly stories: readonly HeardStory[];
  readonly constraints: readonly MetConstraint[];
  readonly surveys: readonly AskedSurvey[];
  readonly diagnostics: readonly Diagnostic[];
  readonly charters: readonly RoomCharter[];
  readonly cleanups: readonly Cleanup[];
  readonly stands: readonly StandsDay[];
  readonly loops: readonly PlayedLoop[];
  readonly proposals: readonly RoomProposal[];
  /** Facts quoted during the session, for the sources section. */
  readonly facts: readonly DatedFact[];
}
