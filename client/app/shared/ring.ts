/** What has just happened and has a sound: whoever shows it tells, whoever plays sounds listens; both may be absent. */

/** From the least telling to the most: of what happens at once, one sound is heard. */
export const SOUNDS = [
  "vote",
  "arrival",
  "card",
  "drawer",
  "packet",
  "pawn",
  "latch",
  "pencil",
  "stamp",
  "torn",
  "breath",
  "printer",
  "bell",
  "fanfare",
] as const;

export type SoundName = (typeof SOUNDS)[number];

type Listener = (name: SoundName) => void;

const listeners = new Set<Listener>();

export function ring(name: SoundName): void {
  for (const listener of listeners) listener(name);
}

/** @returns stops listening */
export function onRing(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** @returns which of those is heard */
export const mostTelling = (names: readonly SoundName[]): SoundName | undefined =>
  SOUNDS.findLast((name) => names.includes(name));
