/** The order of sentences on the wall: those already read stay where they are, the new ones come after. */

/** The server sorts by id so that nobody is recognised; the room must not see its sheets change places for that. */
export function inOrderOfArrival(before: readonly string[], now: readonly string[]): string[] {
  const stayed = before.filter((id) => now.includes(id));
  return [...stayed, ...now.filter((id) => !before.includes(id))];
}
