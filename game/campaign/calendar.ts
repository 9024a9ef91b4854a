/** Days and weeks of a campaign; a day is an ISO date that the caller gives: rules read no clock. */
import type { Campaign } from "./schema.ts";

/** Days since 1 March of year 0, by the usual civil count. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date -
    1
  );
}

type Dated = Pick<Campaign, "starts"> & { readonly deck: Pick<Campaign["deck"], "weeks"> };

/** 1 in the first week; 0 and less before it, above the number of weeks once it is over. */
export const weekOf = ({ starts }: Pick<Campaign, "starts">, day: string): number =>
  Math.floor((dayNumber(day) - dayNumber(starts)) / 7) + 1;

export const isOver = (campaign: Dated, day: string): boolean => weekOf(campaign, day) > campaign.deck.weeks;

/** From its week on, and until the end: who comes late finds it. */
export const isOpen = (campaign: Dated, { week }: { readonly week: number }, day: string): boolean => {
  const now = weekOf(campaign, day);
  return now >= week && now <= campaign.deck.weeks;
};

/** Weeks that a team had, its first one included, up to a day; at least one. */
export function weeksOf(campaign: Dated, joined: string, day: string): number {
  const first = Math.max(1, weekOf(campaign, joined));
  const last = Math.min(campaign.deck.weeks, weekOf(campaign, day));
  return Math.max(1, last - first + 1);
}
