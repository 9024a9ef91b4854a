/** A list in pages that can be read at once. */

/** Pages of so many at most, as even as can be: five by four are three and two. */
export function pagesOf<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, page) => all.slice(page * size, (page + 1) * size));
}
