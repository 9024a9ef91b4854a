/** What each audience of a diagnostic holds. What a person answered is in their own part, and nowhere else. */
import type { Parts, Shape, Tools } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import type { Theme } from "../../scenario/themes.ts";
import type { DiagnosticCommand, DiagnosticConfig } from "./schema.ts";
import type { Importance, Level, Performance, Role, Step } from "./terms.ts";

export interface Cell {
  importance: Importance;
  performance: Performance;
}

/** Who does not agree with the table's value; null once they left the table, what they said stays. */
interface Objection {
  by: SeatId | null;
  /** Words id. */
  reason: string | null;
}

/** What the scribe proposed for the table, and what the others said of it. */
export interface Value {
  /** Counts the proposals. */
  number: number;
  /** Null is « non évalué ». */
  cell: Cell | null;
  /** Null once they left. */
  by: SeatId | null;
  confirms: SeatId[];
  objections: Objection[];
  /** Enough of the others spoke: it is the table's, and stays so whoever leaves. */
  isHeard: boolean;
}

/** What the room says of an item: its tables first, else its people when they are enough. */
export interface Result {
  id: string;
  /** Null is « non évalué ». */
  cell: Cell | null;
  level: Level | null;
  from: "tables" | "people" | null;
  /** Tables that gave a value, those that said « non évalué », those where somebody disagrees. */
  tables: number;
  unassessed: number;
  contested: number;
  /** Tables gave values of different levels. */
  isSplit: boolean;
  /** In the earlier pass; absent without one, null when it was not assessed then. */
  before?: Cell | null;
}

/** A function that at least five of those who answered gave. */
export interface Group {
  function: Role;
  people: number;
}

export interface DiagnosticEveryone {
  step: Step;
  items: { id: string; theme: Theme }[];
  /** People who went through every item. */
  done: number;
  /** What tables talk about, and who chose it: the room's own answers, or the deck when too few answered. */
  talk: string[];
  chosenBy: "room" | "deck" | null;
  /** Opens with the result. */
  results: Result[];
  /** People who rated at least one item; null under five. */
  answered: number | null;
  functions: Group[];
}

export interface DiagnosticTeam {
  /** By item. */
  values: Record<string, Value>;
  /** People of the table who went through every item. */
  done: number;
}

export interface DiagnosticShape extends Shape {
  config: DiagnosticConfig;
  command: DiagnosticCommand;
  everyone: DiagnosticEveryone;
  /** How many of the items talked about each table has settled. */
  screen: { settled: Record<TeamId, number> };
  host: Record<string, never>;
  team: DiagnosticTeam;
  seat: {
    /** Itself: a bot knows only its view. */
    id: SeatId;
    function: Role | null;
    /** By item; null is « non évalué ». */
    answers: Record<string, Cell | null>;
  };
  /** What the room answered, told together once: two readings are never subtracted. */
  secret: { people: Record<string, Cell>; functions: Group[]; answered: number | null };
}
export type DiagnosticParts = Parts<DiagnosticShape>;
export type DiagnosticTools = Tools<DiagnosticShape>;
