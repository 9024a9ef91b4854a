/** What each audience of a round of rebounds holds. */
import type { Parts, Shape, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import type { OutcomeAction } from "../../engine/outcome.ts";
import type { ReboundRoundCommand, ReboundRoundConfig } from "./schema.ts";
import type { Door, Step, Verdict } from "./terms.ts";

/** A sentence: words typed by people (their id), or the n-th of the catalogue's own. */
export type Told = { readonly words: string } | { readonly catalogue: number };

/** An action that a table may defend. */
export interface Defended {
  /** Within its table. */
  id: string;
  /** Id in the catalogue; null when a table wrote it. */
  action: string | null;
  /** Words id of a written title. */
  title: string | null;
  /** The rebound already known of it: the suggestion for whoever attacks. */
  rebound: Told | null;
  /** The guards already known of it. */
  guards: Told[];
  /** Given by the program to a table that brought nothing. */
  isDrawn: boolean;
}

export interface Attack {
  door: Door;
  /** Null when nobody wrote and nothing was known: the door's question stands alone. */
  told: Told | null;
  /** Else the program stood in for a table that sent nothing. */
  isByTable: boolean;
}

export interface Answer {
  told: Told;
  /** Words id of who holds the guard. */
  holder: string | null;
}

/** How many judged what. */
export type Tally = Record<Verdict, number>;

/** Who judges the open pair: the people of the tables it does not concern, or every table, each for one voice. */
type Rule = "others" | "each-table";

/** What the room said of a pair; open to all once every pair is judged. */
export interface Judged {
  tally: Tally;
  /** Null when nobody judged. */
  verdict: Verdict | null;
  rule: Rule;
}

/** One table's action, and the table that attacks it. Alone in the room, a table attacks its own. */
export interface Duel {
  id: string;
  owner: TeamId;
  attacker: TeamId;
  defended: Defended;
  /** Opens with the answers. */
  attack: Attack | null;
  /** Opens with the judgements. */
  answer: Answer | null;
  /** Opens with the result. */
  judged: Judged | null;
}

export interface RoundEveryone {
  step: Step;
  duels: Duel[];
  /** The pair being judged. */
  open: string | null;
  rule: Rule;
  judges: TeamId[];
  /** People who judged the open pair, and those who may. */
  heard: number;
  awaited: number;
}

export interface RoundTeam {
  id: TeamId;
  choices: Defended[];
  picked: string;
  /** The table said so, rather than the program for it. */
  isPicked: boolean;
  /** By duel. */
  attacks: Record<string, Attack>;
  answers: Record<string, Answer>;
  /** People of the table who judged the open pair. */
  heard: number;
}

export interface RoundShape extends Shape {
  config: ReboundRoundConfig;
  command: ReboundRoundCommand;
  everyone: RoundEveryone;
  /** Tables that did what the step asks. */
  screen: { ready: TeamId[] };
  host: Record<string, never>;
  team: RoundTeam;
  /** By duel. */
  seat: { judgements: Record<string, Verdict> };
  secret: {
    /** What tables brought, whole, by table and choice; then by duel once the ring is made. */
    brought: Record<TeamId, Record<string, OutcomeAction>>;
    defended: Record<string, OutcomeAction>;
    judged: Record<string, Judged>;
  };
}
export type RoundParts = Parts<RoundShape>;
export type RoundTools = Tools<RoundShape>;
