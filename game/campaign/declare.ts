/** Whether something declared is taken, asked about, or refused: the caps and the kind questions. */
import { dayNumber, isOpen, isOver, weekOf } from "./calendar.ts";
import type { Campaign, Declaration } from "./schema.ts";

type DeclareRefusal =
  | "campaign-not-begun"
  | "campaign-over"
  | "mission-unknown"
  | "mission-not-open"
  | "team-unknown"
  | "day-not-yet"
  | "day-too-old"
  | "amount-too-large"
  | "mission-done-today";

export type Declared =
  | { readonly kind: "taken" }
  /** Unlikely: the person is asked, and is believed. */
  | { readonly kind: "asked"; readonly ask: number }
  | { readonly kind: "refused"; readonly refusal: DeclareRefusal };

/** Days during which one may still say what was done. */
const LATE_DAYS = 7;

export interface Saying {
  readonly declaration: Declaration;
  /** ISO date of the server. */
  readonly today: string;
  /** Units of this mission that the same device declared for that day. */
  readonly already: number;
  /** Asked once, the person said yes. */
  readonly isSure: boolean;
}

const refused = (refusal: DeclareRefusal): Declared => ({ kind: "refused", refusal });

export function declare(campaign: Campaign, saying: Saying): Declared {
  const { declaration, already, isSure } = saying;
  const mission = campaign.deck.missions.find(({ id }) => id === declaration.mission);
  if (!mission) return refused("mission-unknown");
  const team = Object.hasOwn(campaign.teams, declaration.team) ? campaign.teams[declaration.team] : undefined;
  if (!team || team.isRemoved) return refused("team-unknown");
  const when = datedWrong(campaign, saying);
  if (when) return refused(when);
  if (!isOpen(campaign, mission, declaration.day)) return refused("mission-not-open");
  if (mission.unit === undefined && already > 0) return refused("mission-done-today");
  const amount = already + declaration.amount;
  if (amount > mission.most) return refused("amount-too-large");
  return amount >= mission.ask && !isSure ? { kind: "asked", ask: amount } : { kind: "taken" };
}

function datedWrong(campaign: Campaign, { declaration: { day }, today }: Saying): DeclareRefusal | undefined {
  if (weekOf(campaign, today) < 1 || weekOf(campaign, day) < 1) return "campaign-not-begun";
  if (isOver(campaign, day)) return "campaign-over";
  if (day > today) return "day-not-yet";
  return dayNumber(today) - dayNumber(day) > LATE_DAYS ? "day-too-old" : undefined;
}
