/** Orders of magnitude, as stands say them. */

/** Two figures are enough. */
export function rounded(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
