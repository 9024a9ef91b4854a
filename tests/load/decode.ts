/** Reads a frame as the server sends it. */
import { inflateRawSync } from "node:zlib";
import { FRAME_DICTIONARY } from "../../game/protocol/dictionary.ts";
import type { Frame } from "../../game/protocol/frames.ts";

const DICTIONARY = Buffer.from(FRAME_DICTIONARY);

export const frameText = (bytes: Uint8Array): string =>
  inflateRawSync(bytes, { dictionary: DICTIONARY }).toString();

export const decodeFrame = (bytes: Uint8Array): Frame => JSON.parse(frameText(bytes)) as Frame;
