/** What the server's messages say: the code of a refusal, the text of a frame. */
import { inflateSync, strFromU8, strToU8 } from "fflate";
import { FRAME_DICTIONARY, PLAIN } from "../../game/protocol/dictionary.ts";

const DICTIONARY = strToU8(FRAME_DICTIONARY);

/** The refusal code of an answered command; undefined when the network failed instead. */
export function refusalOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("reason" in error)) return undefined;
  const { reason } = error;
  return typeof reason === "object" && reason !== null && "code" in reason && typeof reason.code === "string"
    ? reason.code
    : undefined;
}

export function textOf(bytes: Uint8Array): string {
  const body = bytes.subarray(1);
  return strFromU8(bytes[0] === PLAIN ? body : inflateSync(body, { dictionary: DICTIONARY }));
}
