/** The texts people typed in a part of the session, and what the facilitator withheld of them. */
import type { Withheld } from "../../../game/engine/session.ts";
import { wordIdsIn } from "../../../game/engine/words.ts";

export interface TypedText {
  readonly id: string;
  /** Empty once erased. */
  readonly text: string;
  readonly how: Withheld | "shown";
}

interface TextsParts {
  /** What is looked through: a table's share of every phase, or the room's. */
  readonly part: unknown;
  readonly words: Readonly<Record<string, string>>;
  readonly withheld: Readonly<Record<string, Withheld>>;
}

const rankOf = (id: string) => id.slice(2).split(".").map(Number);

/** The last typed comes first: it is the one somebody has just pointed at. */
export function textsIn({ part, words, withheld }: TextsParts): TypedText[] {
  return [...wordIdsIn(part)]
    .sort((a, b) => {
      const [[first = 0, one = 0], [second = 0, other = 0]] = [rankOf(a), rankOf(b)];
      return second - first || one - other;
    })
    .map((id) => ({ id, text: words[id] ?? "", how: withheld[id] ?? "shown" }));
}
