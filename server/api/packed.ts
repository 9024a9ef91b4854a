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

/** Authors' texts alone: a secret beside what a stranger chose could be guessed from the length. */
export async function sendPacked(request: Request, response: Response, value: unknown): Promise<void> {
  const plain = Buffer.from(JSON.stringify(value));
  const way = plain.length < FROM_BYTES ? false : request.acceptsEncodings(["br", "gzip"]);
  response.type("json").vary("Accept-Encoding");
  if (way === false) {
    response.send(plain);
    return;
  }
  const packed = way === "br" ? await brotli(plain, QUALITY) : await deflate(plain);
  response.set("Content-Encoding", way).send(packed);
}
