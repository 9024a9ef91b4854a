/** The number of computers a captain types. */

/** @returns nothing while it is not a whole number from 0 on */
export function asWhole(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined;
}

export const withinStock = (count: number, stock: number) => Math.min(stock, Math.max(0, count));
