/** Several frames in one message, since a write to a socket costs more than the bytes it carries. */

/** The head of a frame in a bundle: its length in bytes, seven bits at a time, the lowest first. */
export function lengthHead(length: number): number[] {
  const head: number[] = [];
  let rest = length;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) head.push((rest % 0x80) + 0x80);
  head.push(rest);
  return head;
}

/**
 * The frames of a message, each after its length.
 * @throws RangeError when the message ends inside a frame
 */
export function framesOf(bytes: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    let [length, scale, byte] = [0, 1, 0x80];
    while (byte > 0x7f) {
      byte = bytes[at] ?? 0;
      length += (byte % 0x80) * scale;
      scale *= 0x80;
      at += 1;
    }
    if (at + length > bytes.length) throw new RangeError("a message ends inside a frame");
    frames.push(bytes.subarray(at, at + length));
    at += length;
  }
  return frames;
}
