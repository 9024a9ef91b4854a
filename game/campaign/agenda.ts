/** The days of a campaign that everybody is told: its launch, each week, halfway, the last one, the ceremony. */
import { daysLater } from "../workspace/when.ts";
import type { Campaign, Mission } from "./schema.ts";

export interface AgendaDay {
  readonly kind: "launch" | "week" | "halfway" | "last" | "ceremony";
  /** The same whatever becomes of the dates. */
  readonly id: string;
  /** ISO date. */
  readonly from: string;
  /** Whole days, from that one on. */
  readonly days: number;
  /** Of a week: its number, and what it brings. */
  readonly week: number | null;
  readonly missions: readonly Mission[];
}

type Dated = Pick<Campaign, "starts" | "ceremony" | "deck">;

export const lastDay = ({ starts, deck }: Pick<Dated, "starts" | "deck">): string =>
  daysLater(starts, deck.weeks * 7 - 1);

export function agendaOf(campaign: Dated): AgendaDay[] {
  const { starts, ceremony, deck } = campaign;
  const weeks = Array.from({ length: deck.weeks }, (_, at) => at + 1).map((week): AgendaDay => ({
    ...{ kind: "week", id: `week-${week}`, week, days: 7 },
    from: daysLater(starts, (week - 1) * 7),
    missions: deck.missions.filter((mission) => mission.week === week),
  }));
  const halfway = daysLater(starts, Math.floor((deck.weeks * 7) / 2));
  return [
    oneDay("launch", starts),
    ...weeks,
    oneDay("halfway", halfway),
    oneDay("last", lastDay(campaign)),
    ...(ceremony === null ? [] : [oneDay("ceremony", ceremony)]),
  ];
}

const oneDay = (kind: AgendaDay["kind"], from: string): AgendaDay => ({
  ...{ kind, id: kind, from, days: 1, week: null, missions: [] },
});
