/** The text of a file from a spreadsheet program, whatever alphabet it was saved in. */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Windows-1252 holds Latin-1, and reads anything: it comes last. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

function byMark([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without its mark: in our languages every other byte is nearly always zero. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const start = [...bytes.subarray(0, 200)];
  const zeros = (parity: number) =>
    start.filter((byte, index) => index % 2 === parity && byte === 0).length / (start.length / 2);
  if (zeros(1) > 0.6) return "utf-16le";
  return zeros(0) > 0.6 ? "utf-16be" : undefined;
}
