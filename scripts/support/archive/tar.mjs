/** Writes a .tar.gz with Node alone, in the form that every tar reads (ustar). */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const BLOCK = 512;
const NAME = 100;
const PREFIX = 155;

/** A long name is cut at a slash, its folders in a field of their own. */
function cut(name) {
  if (Buffer.byteLength(name) <= NAME) return { prefix: "", rest: name };
  for (let at = name.indexOf("/"); at !== -1; at = name.indexOf("/", at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= PREFIX && Buffer.byteLength(rest) <= NAME) return { prefix, rest };
  }
  throw new Error(`too long a name for a tar: ${name}`);
}

function header({ name, mode, size, date }) {
  const { prefix, rest } = cut(name);
  const block = Buffer.alloc(BLOCK);
  const octal = (value, at, length) => block.write(value.toString(8).padStart(length - 1, "0"), at);
  block.write(rest, 0);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(Math.floor(date.getTime() / 1000), 136, 12);
  block.write(" ".repeat(8), 148); // the sum is made with its own place blank
  block.write("0", 156);
  block.write("ustar\u000000", 257);
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\u0000 `, 148);
  return block;
}

function* blocks(entries, date) {
  for (const { name, mode, read } of entries) {
    const bytes = read();
    yield header({ name, mode, size: bytes.length, date });
    yield bytes;
    yield Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** @param entries `{ name, mode, read }`, read one at a time */
export async function writeTar(file, entries, date) {
  const full = Readable.from(blocks(entries, date), { objectMode: true });
  await pipeline(full, createGzip(), createWriteStream(file));
}
