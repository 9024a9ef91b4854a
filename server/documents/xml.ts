/** XML of the office formats: its pieces are those of every document, its bytes are written here. */

export { escapeXml, tag } from "../../game/roadmap/written/markup.ts";

/** Addresses and other words without spaces may be broken anywhere: is this text long enough to need it? */
export function textLength(runs: readonly { readonly text: string }[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

const CHUNK = 1 << 18;

/** UTF-8 of pieces that come one after the other, each forgotten once it is written. */
export function bytesOf(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const full: Uint8Array[] = [];
  let chunk = new Uint8Array(CHUNK);
  let used = 0;
  for (const piece of pieces) {
    for (let rest = piece; rest !== "";) {
      const { read, written } = encoder.encodeInto(rest, chunk.subarray(used));
      used += written;
      rest = rest.slice(read);
      if (rest === "") break;
      full.push(chunk.subarray(0, used));
      [chunk, used] = [new Uint8Array(CHUNK), 0];
    }
  }
  return Buffer.concat([...full, chunk.subarray(0, used)]);
}
