/** Keeps what a person holds in sight when a message takes its place above it. */

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far the page must scroll for a box to stand between a message at the top and the floor; 0 when it does, or when
 * the box was out of sight before.
 * @param roof bottom of the message
 * @param floor top of the bar at the bottom, or the end of the window
 */
export function scrollToClear({ top, bottom }: Span, roof: number, floor: number): number {
  if (bottom <= 0 || top >= floor + roof) return 0;
  if (top < roof) return top - roof;
  return bottom > floor ? Math.min(bottom - floor, top - roof) : 0;
}
