/** What each audience of a pitch holds. */
import type { Parts, Shape, Tools } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import type { OutcomeAction } from "../../engine/outcome.ts";
import type { Text } from "../../scenario/text.ts";
import type { PitchCommand, PitchConfig } from "./schema.ts";
import type { Decision, Reason, RewrittenLine, Role, Step } from "./terms.ts";

/** An action that a table may plead for. */
export interface Pleaded {
  /** Within its table. */
  id: string;
  /** Id in the catalogue; null when a table wrote it. */
  action: string | null;
  /** Words id of a written title. */
  title: string | null;
  /** A title that another activity worded. */
  worded?: Text;
}

/** The n-th concern of the role's card, or words typed by people (their id). */
type Told = { readonly words: string } | { readonly card: number };

export interface Objection {
  id: string;
  /** The card it was said from: a role that is played, never a person. */
  role: Role;
  told: Told;
  /** False when the program said it in place of a council that kept silent. */
  isByCouncil: boolean;
  /** Words id of what the table answered. */
  answer: string | null;
  /** How many of those who voted were convinced by the answer; null until the vote is closed. */
  convinced: number | null;
}

export type Tally = Record<Decision, number>;

/** What the council said, without names. */
export interface Result {
  tally: Tally;
  /** Null when nobody voted. */
  decision: Decision | "tie" | null;
  reasons: Partial<Record<Reason, number>>;
  /** Words ids: reasons in people's own words, then changes asked for. */
  said: string[];
  amendments: string[];
  /** The amendment that the table took up. */
  kept: number | null;
}

/** One table's pitch before the others of its group. */
export interface Turn {
  id: string;
  group: string;
  /** Turns of one round are played at the same time, one in each group. */
  round: number;
  owner: TeamId;
  /** The other tables of the group, and those of them that listen now: its own where nobody else is left. */
  others: TeamId[];
  council: TeamId[];
  action: Pleaded;
  hasSpeaker: boolean;
  isPassed: boolean;
  objections: Objection[];
  /** Numbers the next objection. */
  count: number;
  /** People who voted, and those who may. */
  heard: number;
  awaited: number;
  result: Result | null;
}

export interface PitchEveryone {
  step: Step;
  /** Session time when the step began. */
  since: number;
  round: number;
  rounds: number;
  /** All tables listen to one. */
  isPlenary: boolean;
  turns: Turn[];
  /** How many concerns each card holds. */
  concerns: Record<Role, number>;
}

/** Words ids of a fiche's lines: those typed in the plan, then those an amendment changed. */
export type Fiche = Partial<Record<RewrittenLine, string>>;

export interface PitchTeam {
  id: TeamId;
  choices: Pleaded[];
  /** Null until the table says it. */
  picked: string | null;
  speaker: SeatId | null;
  /** People of the table who voted on the open pitch. */
  heard: number;
  /** Words ids of its argument, by whom it is for. */
  note: { elus: string | null; services: string | null };
  /** Of its own pitches, by turn. */
  fiches: Record<string, Fiche>;
}

export interface Ballot {
  decision: Decision;
  reason: Reason;
  text: string | null;
  convinced: string[];
}

export interface PitchSeat {
  /** Who the person says they are; else the card they were dealt. */
  said: Role | null;
  dealt: Role | null;
  /** Own objections and votes, by turn. */
  objected: string[];
  ballots: Record<string, Ballot>;
}

export interface PitchShape extends Shape {
  config: PitchConfig;
  command: PitchCommand;
  everyone: PitchEveryone;
  /** Tables that chose their action and who speaks. */
  screen: { ready: TeamId[] };
  host: Record<string, never>;
  team: PitchTeam;
  seat: PitchSeat;
  secret: {
    /** What tables brought, whole, by table and choice; then by turn. */
    brought: Record<TeamId, Record<string, OutcomeAction>>;
    pleaded: Record<string, OutcomeAction>;
  };
}
export type PitchParts = Parts<PitchShape>;
export type PitchTools = Tools<PitchShape>;

export const roleOf = ({ said, dealt }: PitchSeat): Role | null => said ?? dealt;

/** The pitches that are open now: one in each group. */
export const openTurns = ({ turns, round }: PitchEveryone): Turn[] =>
  turns.filter((turn) => turn.round === round && !turn.isPassed);
