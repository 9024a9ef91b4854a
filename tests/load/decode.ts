/** Reads frames as the server sends them. */
import { inflateRawSync } from "node:zlib";
import { framesOf } from "../../game/protocol/bundle.ts";
import { FRAME_DICTIONARY, PLAIN } from "../../game/protocol/dictionary.ts";
import type { Frame } from "../../game/protocol/frames.ts";

const DICTIONARY = Buffer.from(FRAME_DICTIONARY);

function textOf(bytes: Uint8Array): string {
  const body = bytes.subarray(1);
  return bytes[0] === PLAIN
    ? Buffer.from(body).toString()
    : inflateRawSync(body, { dictionary: DICTIONARY }).toString();
}

/** The JSON of each frame of a message. */
export const frameTexts = (bytes: Uint8Array): string[] => framesOf(bytes).map(textOf);

export const decodeFrames = (bytes: Uint8Array): Frame[] =>
  frameTexts(bytes).map((text) => JSON.parse(text) as Frame);
