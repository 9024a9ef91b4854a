/** What a session's roadmap holds, in a format read as text and in one that is opened. */
import { strFromU8, unzipSync } from "fflate";
import type { Room } from "./room.ts";

/** Of the formats looked at, those where a text is read. */
export async function exportsHolding({ server, session }: Room, text: string): Promise<string[]> {
  const bytesOf = async (format: string) => {
    const path = `/api/sessions/${session.code}/roadmap?format=${format}`;
    return new Uint8Array(await (await server.get(path, session.facilitatorKey)).arrayBuffer());
  };
  const odt = unzipSync(await bytesOf("odt"))["content.xml"] ?? new Uint8Array();
  const read = { md: strFromU8(await bytesOf("md")), odt: strFromU8(odt) };
  return Object.entries(read).flatMap(([format, all]) => (all.includes(text) ? [format] : []));
}
