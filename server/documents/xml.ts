/** Small pieces of XML and HTML written by hand, always escaped. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Safe in a text and in an attribute; `&apos;` is XML's and HTML 5's. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; its content is markup already escaped. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Addresses and other words without spaces may be broken anywhere: is this text long enough to need it? */
export function textLength(runs: readonly { readonly text: string }[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

const CHUNK = 1 << 18;

/** UTF-8 of pieces that come one after the other, each forgotten once it is written. */
export function bytesOf(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const full: Uint8Array[] = [];
  let chunk = new Uint8Array(CHUNK);
  let used = 0;
  for (const piece of pieces) {
    for (let rest = piece; rest !== "";) {
      const { read, written } = encoder.encodeInto(rest, chunk.subarray(used));
      used += written;
      rest = rest.slice(read);
      if (rest === "") break;
      full.push(chunk.subarray(0, used));
      [chunk, used] = [new Uint8Array(CHUNK), 0];
    }
  }
  return Buffer.concat([...full, chunk.subarray(0, used)]);
}
