/** A whole number between two ends, as typed and as it may be: tables of a session, years of a mandate. */

export interface Limits {
  readonly min: number;
  readonly max: number;
}

export const TABLES: Limits = { min: 1, max: 40 };
export const PEOPLE: Limits = { min: 1, max: 240 };

/** @returns undefined for anything but a whole number inside the limits */
export function readWhole(typed: string, { min, max }: Limits): number | undefined {
  const count = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return count >= min && count <= max ? count : undefined;
}

/** One more or one less, from whatever is in the field. */
export function stepWhole(typed: string, by: 1 | -1, { min, max }: Limits): number {
  const from = Number.parseInt(typed, 10);
  const next = Number.isNaN(from) ? min : from + by;
  return Math.min(max, Math.max(min, next));
}
