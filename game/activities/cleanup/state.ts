/** What each audience of a cleanup holds. Declarations are the table's, without a name; who typed one is in their seat. */
import type { Parts, Shape, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import type { Bound, CleanupCommand, CleanupConfig } from "./schema.ts";
import type { Block, Step, Validation } from "./terms.ts";

export interface Amounts {
  amount: number;
  /** Kilograms, or people invited; 0 where a line has one number only. */
  more: number;
}
/** By line; lines at zero are absent. */
export type Totals = Record<string, Amounts>;

export interface Declaration extends Amounts {
  line: string;
  isTable: boolean;
  /** It was unlikely, and confirmed. */
  isDoubted: boolean;
  /** The organiser set it aside: it does not count. */
  isHidden: boolean;
  /** The organiser wrote another amount. */
  isAmended: boolean;
  /** Word id of what another kind of workshop was. */
  label: string | null;
}

interface Goal {
  block: Block;
  amount: number;
}

export interface CleanupEveryone {
  step: Step;
  /** Index of the open moment. */
  moment: number;
  /** Ids of the day's moments. */
  moments: string[];
  archives: {
    validated: Validation;
    /** Word id; null until the console writes one. */
    contact: string | null;
  };
  /** What is asked about, what is refused, by kind of line. */
  bounds: Record<string, Bound>;
  totals: Totals;
  /** People who declared something. */
  took: number;
}

export interface CleanupTeam {
  /** By id. */
  declarations: Record<string, Declaration>;
  /** Ids that were taken back: they do not come again. */
  withdrawn: string[];
  goal: Goal | null;
  totals: Totals;
  /** People of the table who read the archives' page, who declared something, who declared data. */
  read: number;
  took: number;
  sorted: number;
}

export interface CleanupSeat {
  hasRead: boolean;
  /** Declarations that this person typed. */
  typed: string[];
}

export interface CleanupShape extends Shape {
  config: CleanupConfig;
  command: CleanupCommand;
  everyone: CleanupEveryone;
  screen: Record<string, never>;
  host: {
    /** The declarations there are, as `team/id`: the organiser sees no table's part from here. */
    known: Record<string, { line: string }>;
    /** Word ids. */
    number: string | null;
    organizer: string | null;
    isUnderstood: boolean;
  };
  team: CleanupTeam;
  seat: CleanupSeat;
  secret: Record<string, never>;
}
export type CleanupParts = Parts<CleanupShape>;
export type CleanupTools = Tools<CleanupShape>;

export const newTeam = (): CleanupTeam => ({
  ...{ declarations: {}, withdrawn: [], goal: null, totals: {} },
  ...{ read: 0, took: 0, sorted: 0 },
});
export const newSeat = (): CleanupSeat => ({ hasRead: false, typed: [] });

export const placeOf = (team: TeamId, id: string) => `${team}/${id}`;
