/** Writes a zip file with Node alone: names in UTF-8, rights kept for the systems that read them. */
import { closeSync, openSync, writeSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";

const MADE_ON_UNIX = (3 << 8) | 20;
const NAMES_IN_UTF8 = 0x0800;
const DEFLATED = 8;

/** MS-DOS's own way to write a date, in steps of two seconds. */
function dosTime(date) {
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return { time, day };
}

/** What the header before a file and the line of the directory say alike. */
function described({ name, bytes, packed, date }) {
  const { time, day } = dosTime(date);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(NAMES_IN_UTF8, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(time, 6);
  header.writeUInt16LE(day, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function directoryLine(common, { name, mode }, offset) {
  const start = Buffer.alloc(6);
  start.writeUInt32LE(0x02014b50, 0);
  start.writeUInt16LE(MADE_ON_UNIX, 4);
  const end = Buffer.alloc(14);
  end.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 6);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([start, common, end, Buffer.from(name)]);
}

function ending(count, size, offset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** @param entries `{ name, mode, read }`, read one at a time */
export function writeZip(file, entries, date) {
  const out = openSync(file, "w");
  let offset = 0;
  const put = (bytes) => {
    for (let done = 0; done < bytes.length;) done += writeSync(out, bytes, done);
    offset += bytes.length;
  };
  const lines = [];
  for (const entry of entries) {
    const bytes = entry.read();
    const packed = deflateRawSync(bytes);
    const common = described({ name: entry.name, bytes, packed, date });
    lines.push(directoryLine(common, entry, offset));
    const signature = Buffer.alloc(4);
    signature.writeUInt32LE(0x04034b50);
    put(Buffer.concat([signature, common, Buffer.from(entry.name)]));
    put(packed);
  }
  const directory = Buffer.concat(lines);
  const start = offset;
  put(directory);
  put(ending(lines.length, directory.length, start));
  closeSync(out);
}
