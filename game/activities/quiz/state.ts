/** The quiz's state, audience by audience. */
import type { Shape } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import type { Answer, QuizCommand, QuizConfig } from "./schema.ts";

/** What rules and screens need of the open question; its words are in a leaf. */
export interface OpenQuestion {
  id: string;
  kind: Answer["kind"];
  /** Choice or ranking: ids of what may be picked. */
  items: string[];
  /** Estimate: bounds of the scale. */
  min: number;
  max: number;
  step: number;
}

/** What the room learns: the right answer, and a range when the fact is uncertain. */
export interface Reveal {
  /** Estimate. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Choice (one) or ranking (all, in order). */
  items: string[];
}

export interface QuizEveryone {
  /** Index of the open question, counted from 0. */
  index: number;
  count: number;
  /** Question → réponse, by the facilitator. */
  step: "question" | "reveal";
  question: OpenQuestion;
  revealed: Record<string, Reveal>;
}

export interface QuizTeam {
  /** Alone first; the table compares when all answered, or when a member asks. */
  stage: "alone" | "table";
  answered: number;
  /** The members' answers without names, in a fixed order; empty while the stage is `alone`. */
  answers: Answer[];
  tableAnswers: Record<string, Answer>;
}

export interface QuizScreen {
  /** People who answered the open question. */
  answered: number;
  /** Tables which gave a common answer, by question. */
  tables: Record<string, TeamId[]>;
  results: Record<string, Result>;
}

/** How the room answered one question, once revealed. */
interface Result {
  tables: Record<TeamId, Answer>;
  /** People whose own answer held the value, or was right; debatable: who said "plutôt vrai". */
  right: number;
  of: number;
}

export interface QuizShape extends Shape {
  config: QuizConfig;
  command: QuizCommand;
  everyone: QuizEveryone;
  screen: QuizScreen;
  host: Record<string, never>;
  team: QuizTeam;
  seat: { answers: Record<string, Answer> };
  secret: Record<string, never>;
}
