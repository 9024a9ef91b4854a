/** The text of a small file that somebody chose, whatever alphabet it was saved in. */

/** A list of twenty axes is far shorter: beyond, another file was chosen. */
const MOST_BYTES = 100_000;

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: "file-big" | "file-workbook" | "file-unreadable" };

export async function textOf(file: File): Promise<FileText> {
  if (file.size > MOST_BYTES) return { ok: false, problem: "file-big" };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  return bytes ? textIn(bytes) : { ok: false, problem: "file-unreadable" };
}

export function textIn(bytes: Uint8Array): FileText {
  const [first, second] = bytes;
  // A workbook or a text document is a zip.
  if (first === 0x50 && second === 0x4b) return { ok: false, problem: "file-workbook" };
  const text = decoded(bytes);
  return text.includes("\u0000") ? { ok: false, problem: "file-unreadable" } : { ok: true, text };
}

/** Windows-1252 holds Latin-1 and reads anything: it comes last. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
