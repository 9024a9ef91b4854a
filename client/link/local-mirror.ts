/** What a device may see of a game played in its own page: the audiences a room would send it, and no other. */
import { partOf, subscriptions, type Audience, type Connection } from "../../game/engine/audiences.ts";
import type { State } from "../../game/engine/session.ts";
import { wordIdsIn, type Words } from "../../game/engine/words.ts";
import type { Mirror } from "../../game/protocol/frames.ts";

/** States are immutable: a part that did not change is the same object, whose ids were already looked for. */
const idsOf = new WeakMap<object, ReadonlySet<string>>();

function wordsIn(part: object): ReadonlySet<string> {
  const known = idsOf.get(part);
  if (known) return known;
  const found = wordIdsIn(part);
  idsOf.set(part, found);
  return found;
}

export function mirrorOf(state: State, connection: Connection, words: Words): Mirror {
  const parts: Partial<Record<Audience, object>> = {};
  const readable: Record<string, string> = {};
  for (const audience of subscriptions(state, connection)) {
    const part = partOf(state, audience);
    if (typeof part !== "object" || part === null) continue;
    parts[audience] = part;
    for (const id of wordsIn(part)) {
      const text = words.get(id);
      if (text !== undefined) readable[id] = text;
    }
  }
  return { parts, seqs: {}, words: readable };
}
