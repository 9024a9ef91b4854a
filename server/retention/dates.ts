/** When a session is erased: so many days after its end, and never before it was announced. */
import type { Term } from "../journal/store.ts";

const DAY_MS = 24 * 3600 * 1000;

/** Nobody sent a command for so long: the session ends by itself. */
export const ABANDONED_DAYS = 7;
const NOTICE_DAYS = 7;

export interface Retention {
  /** Days between the end of a session and its erasing. */
  readonly days: number;
  /** Days between the announcement and the erasing. */
  readonly noticeDays: number;
}

export const isDays = (days: number) => Number.isInteger(days) && days >= 1 && days <= 3650;

export const retentionOf = (days: number): Retention => ({ days, noticeDays: Math.min(NOTICE_DAYS, days) });

export const isMonths = (months: number) => Number.isInteger(months) && months >= 1 && months <= 120;

/** A year has 365.25 days, and twelve months. */
const daysIn = (months: number) => Math.round((months * 365.25) / 12);

export const retentionOfMonths = (months: number): Retention => retentionOf(daysIn(months));

/** A roadmap is opened a few times a year: its erasing is announced a month before. */
export const workspaceRetention = (months: number): Retention => ({
  days: daysIn(months),
  noticeDays: Math.min(30, daysIn(months)),
});

const after = (time: string, days: number) => Date.parse(time) + days * DAY_MS;

export const isAbandoned = (term: Term, now: number) => now >= after(term.seenAt, ABANDONED_DAYS);

/** From when on the erasing may be announced. */
export const isNear = (endedAt: string, { days, noticeDays }: Retention, now: number) =>
  now >= after(endedAt, days - noticeDays);

/** A server that was off for months still announces first. */
export function erasesAt(
  { endedAt, announcedAt }: Term,
  { days, noticeDays }: Retention,
): number | undefined {
  if (endedAt === null) return undefined;
  return Math.max(after(endedAt, days), announcedAt === null ? 0 : after(announcedAt, noticeDays));
}

/** A clock that ran ahead and was set back: what it noted counts from today. */
export function corrected(term: Term, now: number): Term {
  const isAhead = (time: string | null) => time !== null && Date.parse(time) > now + DAY_MS;
  const today = new Date(now).toISOString();
  return {
    ...term,
    seenAt: isAhead(term.seenAt) ? today : term.seenAt,
    endedAt: isAhead(term.endedAt) ? today : term.endedAt,
    announcedAt: isAhead(term.announcedAt) ? null : term.announcedAt,
  };
}

/** What one more look at a session teaches. A late gesture after the end does not put the end off. */
export function seen(
  before: Term | undefined,
  { code, seq, isEnded, now }: { code: string; seq: number; isEnded: boolean; now: number },
): Term {
  const today = new Date(now).toISOString();
  if (before?.seq !== seq) {
    const former = isEnded && before?.endedAt ? before : undefined;
    const endedAt = former?.endedAt ?? (isEnded ? today : null);
    return { code, seq, seenAt: today, endedAt, announcedAt: former?.announcedAt ?? null };
  }
  const term = corrected(before, now);
  return isEnded && term.endedAt === null ? { ...term, endedAt: today } : term;
}
