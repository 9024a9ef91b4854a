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
  /** Actions it stands on, all taken. */
  needs: string[];
  /** Steps that were left out: each will be met when it acts. */
  without: string[];
  /** How it came: dealt, left from last year, brought by the news, shared with another table. */
  from: "dealt" | "left" | "news" | "shared";
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
  gauges: { before: Gauges; gained: Gauges; cameBack: Gauges };
  acted: string[];
  opened: string[];
  /** kgCO2e and kg of matter a year that each opened rebound brought back; 0 when it struck elsewhere. */
  back: Record<string, { carbon: number; matter: number }>;
  /** Steps left out that were met this year. */
  skipped: { action: string; without: string }[];
  revealed: Revealed[];
}

/** A confidence that was true and changed what was kept this year. */
export interface Revealed {
  confidence: string;
  role: string;
  action: string;
  kind: "price" | "days" | "delay" | "support" | "rebound";
  /** k€, days, years, points or k€ of the guard: as announced, and as it truly was. */
  announced: number;
  real: number;
}

interface StoryLine {
  year: number;
  kept: string[];
  opened: string[];
  /** What the council set after this year. */
  council: { gauge: GaugeName; option: string } | null;
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
  /** The gauge at which help may be asked for this year. */
  strained: GaugeName | null;
  /** The proposal it offers to share this year. */
  shared: string | null;
  isSummoned: boolean;
  /** Computers that wear out this year, those asked from the common stock, and those received. */
  stock: { need: number; asked: number | null; got: number | null } | null;
}

export interface MandateSeat {
  seat: SeatId;
  /** Roles whose dossiers this person holds. */
  roles: string[];
  /** This year's, to be told aloud. */
  confidence: { id: string; role: string; action: string; text: Text } | null;
  foresight: Foresight | null;
  /** What was foretold of actions whose rebound has neither opened nor stayed away yet. */
  foretells: Record<string, Foresight>;
  /** For the table that the council summons. */
  vote: string | null;
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

/** What an answer costs: k€ and days. */
interface Cost {
  id: string;
  price: number;
  days: number;
}

/** An action that a strained table shares: half each. */
export interface Offer {
  from: TeamId;
  action: string;
  /** k€ and days of one half, and of its guard. */
  price: number;
  days: number;
  guard: number | null;
  /** Actions it stands on. */
  needs: string[];
  /** Who took the other half: a table, or `neighbours`. */
  with: TeamId | null;
}

/** A table that lost a gauge, before the room. */
export interface Council {
  team: TeamId;
  gauge: GaugeName;
  options: Cost[];
  /** The other tables choose; the table itself when it is alone. */
  voters: "others" | "own";
  decided: string | null;
}

/** The table that the room looks at. */
export interface Shown {
  team: TeamId;
  year: number;
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
    /** This year is its news, its choice and its resolution. */
    isShort: boolean;
    /** So are the others, unless the facilitator decides. */
    areYearsShort: boolean;
    /** This year's, and those of the years before. */
    news: string | null;
    newsBefore: string[];
    /** Answers to this year's dilemma, when it is one. */
    options: Cost[];
    offers: Offer[];
    council: Council | null;
    /** Tables still to be heard before the next year. */
    summons: number;
    /** Computers that tables may ask for this year, in secret. */
    stock: number | null;
    /** Levers that may be sealed. */
    leverIds: string[];
    /** Session time at which the step began. */
    since: number;
    /** What the estate is called. */
    estate: Text;
    mode: "national" | "si-mesure";
    /** Counts that the landscape draws, on the first day: the same for every table. */
    firstDay: Record<string, number>;
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
    /** Tables that the room has seen at a resolution. */
    seen: TeamId[];
    /** What was asked from the common stock and what was given, once the year is resolved. */
    stock: Record<TeamId, { asked: number; got: number }> | null;
    /** People who voted at the council; and for what, once it is decided. */
    voted: number;
    votes: Record<string, number> | null;
  };
  /** Tables where somebody sits, and the one the facilitator chose to show this year. */
  host: { tables: TeamId[]; shown: TeamId | null };
  team: MandateTeam;
  seat: MandateSeat;
  secret: {
    /** News not drawn yet, in order. */
    pile: string[];
    /** Confidences dealt so far, by table: they hold whether they are told or not, and for ever. */
    dealt: Record<TeamId, string[]>;
    left: Record<TeamId, string[]>;
    /** Actions paid half. */
    shared: Record<TeamId, string[]>;
    /** Gauges for which a table was already summoned. */
    summoned: Record<TeamId, GaugeName[]>;
    /** Summons of this year, to come. */
    waiting: { team: TeamId; gauge: GaugeName }[];
  };
}
