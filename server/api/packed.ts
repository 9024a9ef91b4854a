/** Texts over HTTP, packed for whoever can unpack them: the catalogue of actions is 86 KB plain, 18 packed. */
import type { Request, Response } from "express";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Below, headers weigh more than what packing spares. */
const FROM_BYTES = 1_000;
/** A few milliseconds for the largest text: it is packed as it is asked for, once a device. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

export type Way = "br" | "gzip";

/** How the asker may be sent so many bytes; false where they travel as they are. */
export function wayFor(request: Request, bytes: number): Way | false {
  const way = bytes < FROM_BYTES ? false : request.acceptsEncodings(["br", "gzip"]);
  return way === "br" || way === "gzip" ? way : false;
}

export const pack = (plain: Buffer, way: Way): Promise<Buffer> =>
  way === "br" ? brotli(plain, QUALITY) : deflate(plain);

/** Authors' texts alone: a secret beside what a stranger chose could be guessed from the length. */
export async function sendPacked(request: Request, response: Response, value: unknown): Promise<void> {
  const plain = Buffer.from(JSON.stringify(value));
  const way = wayFor(request, plain.length);
  response.type("json").vary("Accept-Encoding");
  if (way === false) {
    response.send(plain);
    return;
  }
  const packed = await pack(plain, way);
  response.set("Content-Encoding", way).send(packed);
}
