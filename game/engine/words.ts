/** Words beside the journal: texts leave a command for a store, ids take their place. */
import type { Stored } from "../protocol/words.ts";

/** What people typed, by id. */
export type Words = ReadonlyMap<string, string>;

export interface StoredText {
  readonly id: string;
  readonly text: string;
}

const WORD_ID = /^w:[0-9]+\.[0-9]+$/;

/** The id of the n-th text of the event `seq`: the same in the journal, the state and every replay. */
const wordId = (seq: number, n: number) => `w:${seq}.${n}`;

function isTyped(value: object): value is { words: string } {
  return "words" in value && typeof value.words === "string" && Object.keys(value).length === 1;
}

/**
 * Takes the texts out of a parsed command.
 * @param seq the number the command will have in the journal
 */
export function storeWords<T>(command: T, seq: number): { command: Stored<T>; words: StoredText[] } {
  const words: StoredText[] = [];
  const walk = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(walk);
    if (!isTyped(value))
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child)]));
    const id = wordId(seq, words.length);
    words.push({ id, text: value.words });
    return id;
  };
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the walk does exactly what `Stored` says, which the compiler cannot see
  return { command: walk(command) as Stored<T>, words };
}

/** The word ids held anywhere in a value: an audience may read a text exactly when its own part holds the id. */
export function wordIdsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") {
    if (WORD_ID.test(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) wordIdsIn(child, found);
  }
  return found;
}
