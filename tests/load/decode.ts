/** Reads a frame as the server sends it. */
import { inflateRawSync } from "node:zlib";
import { FRAME_DICTIONARY, PLAIN } from "../../game/protocol/dictionary.ts";
import type { Frame } from "../../game/protocol/frames.ts";

const DICTIONARY = Buffer.from(FRAME_DICTIONARY);

export function frameText(bytes: Uint8Array): string {
  const body = bytes.subarray(1);
  return bytes[0] === PLAIN
    ? Buffer.from(body).toString()
    : inflateRawSync(body, { dictionary: DICTIONARY }).toString();
}

export const decodeFrame = (bytes: Uint8Array): Frame => JSON.parse(frameText(bytes)) as Frame;
