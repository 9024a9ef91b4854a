/** What one audience received: its sequence, and its last frames for those who come back. */
import { deflateRawSync } from "node:zlib";
import type { Patches } from "mutative";
import type { Audience } from "../../game/engine/audiences.ts";
import { wordIdsIn, type Words } from "../../game/engine/words.ts";
import { lengthHead } from "../../game/protocol/bundle.ts";
import { DEFLATED, FRAME_DICTIONARY, PLAIN } from "../../game/protocol/dictionary.ts";
import { toWire, type Frame, type WordTable } from "../../game/protocol/frames.ts";

const KEPT_BYTES = 64 * 1024;

const DEFLATE = { dictionary: Buffer.from(FRAME_DICTIONARY), level: 6, memLevel: 6 };

/** Shorter frames are sent as they are: deflating costs more than it spares. */
const WORTH_DEFLATING = 128;
/** A table's frames go to several devices each, all day long on a map: there a shorter one is worth it. */
const WORTH_FOR_A_TABLE = 56;

/**
 * A frame ready for a bundle: its length, a tag byte (PLAIN or DEFLATED), then JSON, deflated over the dictionary
 * that both ends know when it is worth it.
 */
export function encode(frame: Frame): Uint8Array {
  const text = JSON.stringify(frame);
  const isForTable = frame[0] === "p" && frame[1].startsWith("team/");
  const isPlain = text.length < (isForTable ? WORTH_FOR_A_TABLE : WORTH_DEFLATING);
  const body = isPlain ? Buffer.from(text) : deflateRawSync(text, DEFLATE);
  return Buffer.concat([Buffer.of(...lengthHead(body.length + 1), isPlain ? PLAIN : DEFLATED), body]);
}

/** The texts of the ids held in a value; ids whose text was erased are left out. */
function tableOf(value: unknown, words: Words): WordTable | undefined {
  const found = [...wordIdsIn(value)].flatMap((id) => {
    const text = words.get(id);
    return text === undefined ? [] : [[id, text] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

export class AudienceLog {
  readonly audience: Audience;
  #seq = 0;
  #pending: Patches = [];
  readonly #kept: { seq: number; bytes: Uint8Array }[] = [];
  #keptBytes = 0;

  constructor(audience: Audience) {
    this.audience = audience;
  }

  get seq(): number {
    return this.#seq;
  }

  add(patches: Patches): void {
    this.#pending.push(...patches);
  }

  /** Encodes once what was added since the last tick; undefined when nothing was. */
  flush(words: Words): Uint8Array | undefined {
    if (this.#pending.length === 0) return undefined;
    const patches = toWire(this.#pending);
    this.#pending = [];
    this.#seq += 1;
    const table = tableOf(patches, words);
    const bytes = encode(
      table ? ["p", this.audience, this.#seq, patches, table] : ["p", this.audience, this.#seq, patches],
    );
    // A copy of its own: a short Buffer is cut from a shared slab of 8 KB, which it would hold in memory alone.
    this.#kept.push({ seq: this.#seq, bytes: new Uint8Array(bytes) });
    this.#keptBytes += bytes.length;
    while (this.#keptBytes > KEPT_BYTES) this.#keptBytes -= this.#kept.shift()?.bytes.length ?? 0;
    return bytes;
  }

  /** The frames after `seq`, or undefined when they are no longer kept: send the whole. */
  since(seq: number): readonly Uint8Array[] | undefined {
    if (seq > this.#seq) return undefined;
    if (seq === this.#seq) return [];
    const missed = this.#kept.filter((frame) => frame.seq > seq);
    return missed.length === this.#seq - seq ? missed.map(({ bytes }) => bytes) : undefined;
  }

  /** Frames kept for those who come back hold texts: they will get the whole instead. */
  forgetKept(): void {
    this.#kept.length = 0;
    this.#keptBytes = 0;
  }

  whole(part: unknown, words: Words): Uint8Array {
    const table = tableOf(part, words);
    return encode(
      table ? ["w", this.audience, this.#seq, part, table] : ["w", this.audience, this.#seq, part],
    );
  }
}
