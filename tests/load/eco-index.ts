/** EcoIndex of a page: where it stands among the pages of the web by its elements, its requests and its weight. */

/** Twentieths of the pages of the HTTP Archive, as the method publishes them. */
const ELEMENTS = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479,
  594_601,
];
const REQUESTS = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3_920];
const KILOBYTES = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
  2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
];

/** Twentieths below a value, in between counted in proportion. */
function placeOf(value: number, bounds: readonly number[]): number {
  const above = bounds.findIndex((bound) => value < bound);
  if (above < 1) return above === 0 ? 0 : bounds.length - 1;
  const [low = 0, high = 1] = bounds.slice(above - 1, above + 1);
  return above - 1 + (value - low) / (high - low);
}

export interface PageWeight {
  readonly elements: number;
  readonly requests: number;
  readonly kilobytes: number;
}

/** 0 to 100, the lightest. */
export function ecoIndex({ elements, requests, kilobytes }: PageWeight): number {
  const heavy =
    3 * placeOf(elements, ELEMENTS) + 2 * placeOf(requests, REQUESTS) + placeOf(kilobytes, KILOBYTES);
  return Math.max(0, 100 - (5 * heavy) / 6);
}
