/** What each audience of a mandate holds. */
import type { Shape } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import type { Tier } from "../../footprint/terms.ts";
import type { Gauges, World } from "../../mandate/world.ts";
import type { Text } from "../../scenario/text.ts";
import type { MandateCommand, MandateConfig } from "./schema.ts";
import type { Foresight, GaugeName, Step } from "./terms.ts";

/** A proposal as it is announced; what a confidence knows of it may differ. */
export interface Proposal {
  id: string;
  /** k€ and days. */
  price: number;
  days: number;
  support: number;
  /** k€ of its guard; null when none is for sale. */
  guard: number | null;
  delay: number;
  /** How it came: dealt, left from last year, brought by the news. */
  from: "dealt" | "left" | "news";
}

/** What one person said of this year's proposals. */
export interface Voice {
  support: string | null;
  objection: { action: string; gauge: GaugeName } | null;
}

type ByTier = Record<Tier, number>;

/** kgCO2e and kg a year at one beat. */
export interface Weight {
  carbon: ByTier;
  matter: ByTier;
}

/** The three beats of a resolution, to be shown one after the other. */
export interface Resolution {
  before: Weight;
  gained: Weight;
  cameBack: Weight;
  acted: string[];
  opened: string[];
  /** Confidences that were true this year and changed something. */
  revealed: { confidence: string; action: string }[];
}

interface StoryLine {
  year: number;
  kept: string[];
  opened: string[];
  /** Word id of the captain's sentence. */
  text: string | null;
}

export interface MandateTeam {
  /** People who sit there. */
  members: number;
  sealed: string | null;
  captain: SeatId | null;
  world: World;
  proposals: Proposal[];
  voices: Record<SeatId, Voice>;
  chosen: string[];
  /** k€ to hold now each rebound that lies face down. */
  lateGuards: Record<string, number>;
  isConfirmed: boolean;
  /** The answer to the year's dilemma. */
  option: string | null;
  resolution: Resolution | null;
  story: StoryLine[];
  /** Actions to take home. */
  home: string[];
}

export interface MandateSeat {
  seat: SeatId;
  /** Roles whose dossiers this person holds. */
  roles: string[];
  /** This year's, to be told aloud. */
  confidence: { id: string; role: string; action: string; text: Text } | null;
  foresight: Foresight | null;
  /** Rebounds seen coming, of those that opened or stayed away. */
  foreseen: number;
  foretold: number;
}

/** A table beside the others, on the écran. */
export interface Ruler {
  /** Percent since the first day. */
  carbon: number;
  matter: number;
  gauges: Gauges;
  hidden: number;
  opened: number;
  /** The same percents by tier. */
  tiers: Record<Tier, { carbon: number; matter: number }>;
}

/** The table that the room looks at. */
export interface Shown {
  team: TeamId;
  /** Decided this year. */
  kept: { action: string; isGuarded: boolean }[];
  resolution: Resolution | null;
  /** The tiers of each rebound that lies face down: neither its action nor its amount. */
  faceDown: Tier[][];
  /** Counts that the landscape draws: on the first day and now. */
  counts: Record<string, { first: number; now: number }>;
}

export interface MandateShape extends Shape {
  config: MandateConfig;
  command: MandateCommand;
  everyone: {
    step: Step;
    year: number;
    years: number;
    isShort: boolean;
    /** This year's, and those of the years before. */
    news: string | null;
    newsBefore: string[];
    /** Answers to this year's dilemma, when it is one. */
    options: string[];
    /** Levers that may be sealed. */
    leverIds: string[];
    /** Session time at which the step began. */
    since: number;
    /** What the estate is called. */
    estate: Text;
    mode: "national" | "si-mesure";
    keeps: number;
    /** Opens in the epilogue. */
    levers: { id: string; effect: number }[] | null;
  };
  screen: {
    rulers: Record<TeamId, Ruler>;
    told: Record<TeamId, string[]>;
    sealed: Record<TeamId, string>;
    /** Tables that have done what the step asks: sealed, confirmed, told. */
    ready: TeamId[];
    /** People of the room who have foretold. */
    foretold: number;
    shown: Shown | null;
  };
  host: Record<string, never>;
  team: MandateTeam;
  seat: MandateSeat;
  secret: {
    /** News not drawn yet, in order. */
    pile: string[];
    /** Confidences dealt this year, by table: they hold whether they are told or not. */
    dealt: Record<TeamId, string[]>;
    left: Record<TeamId, string[]>;
  };
}
