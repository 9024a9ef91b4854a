/** What the server's messages say: the code of a refusal, the text of a frame. */
import type { Room } from "@colyseus/sdk";
import { inflateSync, strFromU8, strToU8 } from "fflate";
import { FRAME_DICTIONARY, PLAIN } from "../../game/protocol/dictionary.ts";

export const ANSWER_MS = 8_000;

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

/** A question of this moment: without a connection it is refused, and may be asked again. */
export async function ask(
  room: Room | undefined,
  type: string,
  message: object,
): Promise<
  { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly refusal: string }
> {
  if (!room) return { ok: false, refusal: "not-connected" };
  try {
    return { ok: true, reply: await room.request(type, message, { timeout: ANSWER_MS }) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) ?? "not-connected" };
  }
}
