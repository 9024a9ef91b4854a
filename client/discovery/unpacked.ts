/** The text of a compressed file, also where the host's own compression was already undone by the browser. */
import { gunzipSync, strFromU8 } from "fflate";

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

export const unpacked = (bytes: Uint8Array): string => strFromU8(isPacked(bytes) ? gunzipSync(bytes) : bytes);
