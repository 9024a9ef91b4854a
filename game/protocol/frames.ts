/** What the server sends: patches by audience, and the mirror a client keeps of what it may see. */
import { apply, type Patches } from "mutative";
import type { Audience } from "../engine/audiences.ts";

/** Texts by word id. */
export type WordTable = Readonly<Record<string, string>>;

/** A patch on the wire: operation, path relative to the audience, value. */
type WirePatch = readonly [op: 0 | 1 | 2, path: readonly (string | number)[], value?: unknown];

/**
 * One message. `p` patches and moves the audience to `seq`; `w` gives it whole; `x` forgets it (a table left);
 * `c` sets the session clock; `e` erases words; `o` (console) seats connected now; `n` (console) a notice.
 */
export type Frame =
  | readonly ["p", audience: Audience, seq: number, patches: readonly WirePatch[], words?: WordTable]
  | readonly ["w", audience: Audience, seq: number, value: unknown, words?: WordTable]
  | readonly ["x", audience: Audience]
  | readonly ["c", now: number, isRunning: boolean, epoch: string, seats: readonly string[]]
  | readonly ["e", ids: readonly string[]]
  | readonly ["o", online: readonly string[]]
  | readonly ["n", notice: Notice];

/** What the console must hear besides the state. */
export type Notice = "storage-failing" | "storage-back" | "replay-differs";

const OPS = ["add", "replace", "remove"] as const;

export function toWire(patches: Patches): WirePatch[] {
  return patches.map(({ op, path, value }) => {
    const at = Array.isArray(path) ? path : [path];
    if (op === "remove") return [2, at];
    return [op === "add" ? 0 : 1, at, value];
  });
}

export interface Mirror {
  readonly parts: Readonly<Partial<Record<Audience, object>>>;
  readonly seqs: Readonly<Partial<Record<Audience, number>>>;
  readonly words: WordTable;
}

export const emptyMirror: Mirror = { parts: {}, seqs: {}, words: {} };

const without = <T extends object>(record: T, key: string): T => {
  const copy = { ...record };
  Reflect.deleteProperty(copy, key);
  return copy;
};

/**
 * What a client knows after one more frame.
 * @returns undefined when a patch does not follow the last one: ask for the audience again
 */
export function receive(mirror: Mirror, frame: Frame): Mirror | undefined {
  switch (frame[0]) {
    case "w": {
      const [, audience, seq, value, words] = frame;
      if (typeof value !== "object" || value === null) return undefined;
      return {
        parts: { ...mirror.parts, [audience]: value },
        seqs: { ...mirror.seqs, [audience]: seq },
        words: { ...mirror.words, ...words },
      };
    }
    case "p": {
      const [, audience, seq, patches, words] = frame;
      const part = mirror.parts[audience];
      if (!part || mirror.seqs[audience] !== seq - 1) return undefined;
      const changed: object = apply(
        part,
        patches.map(([op, path, value]) => ({ op: OPS[op], path: [...path], value })),
      );
      return {
        parts: { ...mirror.parts, [audience]: changed },
        seqs: { ...mirror.seqs, [audience]: seq },
        words: words ? { ...mirror.words, ...words } : mirror.words,
      };
    }
    case "x":
      return { ...mirror, parts: without(mirror.parts, frame[1]), seqs: without(mirror.seqs, frame[1]) };
    case "e":
      return { ...mirror, words: frame[1].reduce(without<WordTable>, mirror.words) };
    case "c":
    case "o":
    case "n":
      return mirror;
  }
}
