/** What a person can do on a page without a pointer; by the keyboard or by the accessibility tree, each in its own file. */
import { setTimeout as sleep } from "node:timers/promises";
import { announced, isSaid, nameless, type Said, type Spoken, type Words } from "./spoken.ts";

/** On a busy machine, what comes soon is waited for. */
export const PATIENCE_MS = 40_000;
const BEAT_MS = 120;

export interface Player {
  /** @returns what was pressed @param inside the name of something around it */
  readonly press: (name: Words, inside?: Words) => Promise<Said>;
  /** One of several, by the name of the group; `arrows` say the way in a grid, else one goes down. */
  readonly choose: (group: Words, name: Words, arrows?: readonly string[]) => Promise<void>;
  readonly write: (label: Words, text: string) => Promise<void>;
  /** The page says it somewhere. */
  readonly reads: (words: RegExp) => Promise<void>;
  /** It is said without being looked for. */
  readonly hears: (words: RegExp) => Promise<void>;
  /** Whether such a control is there now. */
  readonly offers: (name: Words) => Promise<boolean>;
  /** What was wrong on the way, one line each. */
  readonly troubles: readonly string[];
}

export const isWanted = (one: Said, name: Words, inside?: Words) =>
  isSaid(name, one.name) &&
  (inside === undefined || one.within.some((around) => isSaid(inside, around.name)));

/** One of a group, whatever the page around it is called. */
export const isOneOf = ({ role, within }: Said, group: Words) =>
  role === "radio" &&
  within.some(({ role: around, name }) => /^(radio)?group$/.test(around) && isSaid(group, name));

/** Asks again until there is an answer. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await sleep(BEAT_MS);
  }
}

/** Reading and listening, the same for whoever reads the tree. */
export function senses(spoken: Spoken, troubles: string[]) {
  const note = (line: string) => {
    if (!troubles.includes(line)) troubles.push(line);
  };
  return {
    note,
    reads: async (words: RegExp) => {
      const all = await until(`the page says ${String(words)}`, async () => {
        const there = await spoken.all();
        return words.test(there[0]?.text ?? "") || there.some(({ name }) => words.test(name))
          ? there
          : undefined;
      });
      for (const line of nameless(all)) note(`nameless: ${line}`);
    },
    hears: async (words: RegExp) => {
      await until(`one hears ${String(words)}`, async () =>
        announced(await spoken.all()).some((text) => words.test(text)) ? true : undefined,
      );
    },
  };
}
