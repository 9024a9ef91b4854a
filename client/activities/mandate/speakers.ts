/** The order in which a table speaks. */

/** Everybody once, from the captain on; as they sit when nobody is. */
export function speakersOf(seats: readonly string[], captain: string | null): readonly string[] {
  const first = Math.max(0, captain === null ? 0 : seats.indexOf(captain));
  return [...seats.slice(first), ...seats.slice(0, first)];
}
