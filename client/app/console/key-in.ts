/** Reads a key out of what a facilitator pastes. */

/** The key in a whole link, in a link's end, or alone. */
export function keyIn(pasted: string): string {
  const text = pasted.trim();
  return text.slice(text.indexOf("#") + 1);
}
