/** The action plan's state, audience by audience. */
import type { Shape } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import type { Pitch, Trial } from "../../engine/outcome.ts";
import type { ActionPlanCommand, ActionPlanConfig } from "./schema.ts";
import type { PlanField } from "./fields.ts";
import type { Text } from "../../scenario/text.ts";
import type { Theme } from "../../scenario/themes.ts";

export type Level = 1 | 2 | 3;

/** A field's content: words typed at the table (their id), or the catalogue's n-th own text. */
export type Filled = { readonly words: string } | { readonly catalogue: number };

export interface PlanItem {
  id: string;
  /** Id in the catalogue; null when the table wrote it. */
  action: string | null;
  /** Words id of a written title. */
  title: string | null;
  /** Of an action that another activity worded: a link that a map's table cut. */
  brought?: { readonly title: Text; readonly tiers: readonly string[] };
  theme: Theme;
  points: number;
  days: number;
  impact: Level | null;
  feasibility: Level | null;
  fields: Partial<Record<PlanField, Filled>>;
  /** What an earlier activity taught of it. */
  learned?: { readonly fr: string; readonly en: string };
  /** How an earlier activity tried its guard. */
  trial?: Trial;
  /** What a council said of it. */
  pitch?: Pitch;
  /** Seats of the table that support it. */
  supports: SeatId[];
}

/** Something already done: an action of the catalogue, or the table's own words. */
export interface DoneItem {
  id: string;
  action: string | null;
  title: string | null;
  theme: Theme;
}

/** A constraint dealt to the table. */
export interface MetCard {
  id: string;
  /** Id in the deck. */
  card: string;
  /** Words id of what it changes in the plan. */
  answer: string | null;
}

export interface ActionPlanTeam {
  items: Record<string, PlanItem>;
  done: Record<string, DoneItem>;
  /** Points and days left. */
  points: number;
  days: number;
  /** Numbers the next item. */
  count: number;
  /** Absent when the scenario deals none. */
  constraints?: Record<string, MetCard>;
}

export interface PricedAction {
  theme: Theme;
  points: number;
  days: number;
  /** How many guards, indicators and rebounds the catalogue offers. */
  guards: number;
}

export interface ActionPlanEveryone {
  points: number;
  days: number;
  goal: number;
  most: number;
  /** Price by cost class and by effort, for actions written at the table. */
  prices: { points: number[]; days: number[] };
  catalogue: Record<string, PricedAction>;
  /** Whether the constraint cards are shown; absent when the scenario deals none. */
  constraints?: { isOpen: boolean };
  /** Themes that an earlier diagnostic put first; absent without one. It changes no rule. */
  priorities?: Theme[];
}

export interface ActionPlanShape extends Shape {
  config: ActionPlanConfig;
  command: ActionPlanCommand;
  everyone: ActionPlanEveryone;
  /** Complete actions by table, and the cards it met. */
  screen: {
    complete: Record<TeamId, number>;
    constraints?: Record<TeamId, { card: string; isAnswered: boolean }[]>;
  };
  host: Record<string, never>;
  team: ActionPlanTeam;
  seat: Record<string, never>;
  secret: Record<string, never>;
}
