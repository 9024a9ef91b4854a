/** One line of the bench: a figure, what it must hold, and its floor of the same run. */

export interface Row {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** Null for a figure printed beside the others, with nothing to hold. */
  readonly limit: number | null;
  readonly floor: number | null;
  readonly held: boolean | null;
}

const FLOOR_FACTOR = 1.3;

interface Measured {
  readonly id: string;
  readonly unit: string;
  readonly value: number;
  readonly limit: number;
  readonly floor?: number;
  /** What is allowed beyond 1.3 × the floor. */
  readonly allowance?: number;
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** Held within the limit, or within 1.3 × the floor plus the row's allowance. */
export function row({ id, unit, value, limit, floor, allowance = 0 }: Measured): Row {
  const isHeld = value <= limit || (floor !== undefined && value <= FLOOR_FACTOR * floor + allowance);
  return { id, value: hundredth(value), unit, limit: hundredth(limit), floor: floor ?? null, held: isHeld };
}

/** Printed for whoever compares: no limit, so nothing held or missed. */
export const record = (id: string, unit: string, value: number): Row => ({
  ...{ id, unit, value: hundredth(value) },
  ...{ limit: null, floor: null, held: null },
});
