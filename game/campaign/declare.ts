/** Whether something declared is taken, asked about, or refused: the caps and the kind questions. */
import { dayNumber, isOpen, isOver, weekOf } from "./calendar.ts";
import { feedsOf } from "./feeds/feeds.ts";
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
  | "mission-done-today"
  | "quiz-done";

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
  /** Units of this mission that the same device declared for that day; of a quiz, whatever the day. */
  readonly already: number;
  /** Asked once, the person said yes. */
  readonly isSure: boolean;
  /** A captain's, for everybody at once: it meets other bounds. */
  readonly isTeam?: boolean;
}

const refused = (refusal: DeclareRefusal): Declared => ({ kind: "refused", refusal });

export function declare(campaign: Campaign, saying: Saying): Declared {
  const { declaration, already, isSure } = saying;
  const feed = feedsOf(campaign.deck).get(declaration.mission);
  if (!feed) return refused("mission-unknown");
  const team = Object.hasOwn(campaign.teams, declaration.team) ? campaign.teams[declaration.team] : undefined;
  if (!team || team.isRemoved) return refused("team-unknown");
  const when = datedWrong(campaign, saying);
  if (when) return refused(when);
  if (!isOpen(campaign, feed, declaration.day)) return refused("mission-not-open");
  if (feed.isOnce && already > 0) return refused(feed.kind === "quiz" ? "quiz-done" : "mission-done-today");
  const amount = already + declaration.amount;
  const side = saying.isTeam === true ? 1 : 0;
  if (amount > feed.most[side]) return refused("amount-too-large");
  return amount >= feed.ask[side] && !isSure ? { kind: "asked", ask: amount } : { kind: "taken" };
}

function datedWrong(campaign: Campaign, { declaration: { day }, today }: Saying): DeclareRefusal | undefined {
  if (weekOf(campaign, today) < 1 || weekOf(campaign, day) < 1) return "campaign-not-begun";
  if (isOver(campaign, day)) return "campaign-over";
  if (day > today) return "day-not-yet";
  return dayNumber(today) - dayNumber(day) > LATE_DAYS ? "day-too-old" : undefined;
}
