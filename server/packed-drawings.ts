/** The house's drawings, packed once and kept: plain, they are a third of what an écran downloads. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { pack, wayFor, type Way } from "./api/packed.ts";

/** Of our own drawings: nothing else of the folder is named so, nor leads out of it. */
const DRAWING = /^\/(?:[a-z]+\/)?[a-z0-9-]+\.svg$/;
const A_DAY = "public, max-age=86400";
/** Enough for any of ours to be worth packing; the smallest travel as they are, by who comes next. */
const FROM_BYTES = 1_000;

export function packedDrawings(directory: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer | undefined>>();
  const packed = (path: string, way: Way) => {
    const key = `${way} ${path}`;
    const known = kept.get(key) ?? packedFile(join(directory, path), way);
    kept.set(key, known);
    // A name that is no drawing's is not kept: anybody may ask for any.
    void known.then((bytes) => bytes ?? kept.delete(key));
    return known;
  };
  return (request, response, next) => {
    const way = DRAWING.test(request.path) && wayFor(request, FROM_BYTES);
    if (way === false) {
      next();
      return;
    }
    void packed(request.path, way).then((bytes) => {
      if (!bytes) next();
      else
        response
          .set({ "Content-Encoding": way, "Cache-Control": A_DAY })
          .vary("Accept-Encoding")
          .type("svg")
          .send(bytes);
    });
  };
}

async function packedFile(path: string, way: Way): Promise<Buffer | undefined> {
  const plain = await readFile(path).catch(() => undefined);
  return plain && plain.length >= FROM_BYTES ? pack(plain, way) : undefined;
}
