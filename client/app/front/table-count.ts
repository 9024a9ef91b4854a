/** The number of tables of a session, as typed and as it may be. */

export const TABLES_MIN = 1;
export const TABLES_MAX = 40;

/** @returns undefined for anything but a whole number of tables that a session accepts */
export function readTables(typed: string): number | undefined {
  const count = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return count >= TABLES_MIN && count <= TABLES_MAX ? count : undefined;
}

/** One more or one less, from whatever is in the field. */
export function stepTables(typed: string, by: 1 | -1): number {
  const from = Number.parseInt(typed, 10);
  const next = Number.isNaN(from) ? TABLES_MIN : from + by;
  return Math.min(TABLES_MAX, Math.max(TABLES_MIN, next));
}
