/** What the server sends: patches by audience, and the mirror a client keeps of what it may see. */
import type { Patches } from "mutative";
import type { PhaseId, SeatId } from "../engine/actors.ts";
import type { Audience } from "../engine/audiences.ts";
import type { Gesture } from "./commands.ts";

/** Texts by word id. */
export type WordTable = Readonly<Record<string, string>>;

/** Keys joined by a slash, nine bytes shorter than their list; the list itself where a key holds a slash. */
type WirePath = string | readonly (string | number)[];

/** A patch on the wire: operation, path relative to the audience, value. */
type WirePatch = readonly [op: 0 | 1 | 2, path: WirePath, value?: unknown];

/**
 * One message. `p` patches and moves the audience to `seq`; `w` gives it whole; `x` forgets it (a table left);
 * `c` sets the session clock, at `rate` milliseconds of session time for each of the room's, none while it stands
 * still; `e` erases words; `o` (console) seats connected now; `a` (console) when seats last did something in the
 * open phase, those that did since it was last told; `n` (console) a notice;
 * `g` what people of a table are doing at this moment, which is no state; `t` (who holds the seat) another device has
 * just taken it up too.
 */
export type Frame =
  | readonly ["p", audience: Audience, seq: number, patches: readonly WirePatch[], words?: WordTable]
  | readonly ["w", audience: Audience, seq: number, value: unknown, words?: WordTable]
  | readonly ["x", audience: Audience]
  | readonly ["c", now: number, rate: number, epoch: string, seats: readonly string[]]
  | readonly ["e", ids: readonly string[]]
  | readonly ["o", online: readonly string[]]
  | readonly ["a", phase: PhaseId, acts: Readonly<Record<SeatId, number>>]
  | readonly ["n", notice: Notice]
  | readonly ["g", gestures: Readonly<Record<SeatId, WireGesture>>]
  | readonly ["t", seat: SeatId];

/** A gesture on the wire, where ten may pass in a second: its kind's first letter, and thousandths for its place. */
export type WireGesture = readonly [kind: "t" | "c" | "d", on: string, x?: number, y?: number];

const LETTERS = { typing: "t", cursor: "c", drag: "d" } as const;
const KINDS = { t: "typing", c: "cursor", d: "drag" } as const;

export function gestureToWire({ kind, on, at }: Gesture): WireGesture {
  const letter = LETTERS[kind];
  return at ? [letter, on, Math.round(at[0] * 1000), Math.round(at[1] * 1000)] : [letter, on];
}

export function gestureFromWire([letter, on, x, y]: WireGesture): Gesture {
  const kind = KINDS[letter];
  return x === undefined || y === undefined ? { kind, on } : { kind, on, at: [x / 1000, y / 1000] };
}

/** What the console must hear besides the state. */
export type Notice = "storage-failing" | "storage-back" | "replay-differs";

export function toWire(patches: Patches): WirePatch[] {
  return patches.map(({ op, path, value }) => {
    const at = pathToWire(Array.isArray(path) ? path : [path]);
    if (op === "remove") return [2, at];
    return [op === "add" ? 0 : 1, at, value];
  });
}

function pathToWire(keys: readonly (string | number)[]): WirePath {
  const isPlain = keys.length > 0 && !keys.some((key) => typeof key === "string" && /^$|\//.test(key));
  return isPlain ? keys.join("/") : keys;
}

const keysOf = (path: WirePath) => (typeof path === "string" ? path.split("/") : path);

/**
 * A copy of `part` with one patch applied; what the patch does not touch is shared.
 * Ours and not Mutative's `apply`: a phone downloads these lines instead of 5 KB, and a property test holds
 * them against the engine's states.
 */
function patched(part: object, [op, path, value]: WirePatch): object {
  return changedAt(part, keysOf(path), (holder, key) => {
    if (Array.isArray(holder)) {
      if (key === "length") holder.length = Number(value);
      else if (op === 1) holder[Number(key)] = value;
      else holder.splice(Number(key), op === 2 ? 1 : 0, ...(op === 2 ? [] : [value]));
    } else if (op === 2) Reflect.deleteProperty(holder, key);
    else Reflect.set(holder, key, value);
  });
}

function changedAt(
  part: object,
  [key, ...rest]: readonly (string | number)[],
  change: (holder: object, key: string | number) => void,
): object {
  const copy: object = Array.isArray(part) ? part.slice() : { ...part };
  if (key === undefined) return copy;
  if (rest.length === 0) {
    change(copy, key);
    return copy;
  }
  const child: unknown = Reflect.get(part, key);
  if (typeof child === "object" && child !== null) Reflect.set(copy, key, changedAt(child, rest, change));
  return copy;
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
      const changed = patches.reduce(patched, part);
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
    case "a":
    case "n":
    case "g":
    case "t":
      return mirror;
  }
}
