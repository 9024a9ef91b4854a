/** Actions in pages that the room can read from its back. */

/** More would be too small at 8 m. */
const MOST_WHOLE = 4;

/** Pages of four at most, as even as can be: five are three and two. */
export function pagesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / MOST_WHOLE);
  const size = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, page) => all.slice(page * size, (page + 1) * size));
}
