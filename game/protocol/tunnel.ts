/** What the long-poll tunnel carries both ways: messages of a socket, one after the other, each after its length. */

/** The tunnel's own secret goes in this header: never in an address, which proxies log, nor in a request of another site. */
export const TUNNEL_HEADER = "x-tunnel";
/** How long the server holds a question that has no answer yet. */
export const TUNNEL_HOLD_MS = 20_000;
/** No message of a person is longer; the sockets of the server take no more. */
export const LONGEST_MESSAGE = 64 * 1024;

const LENGTH_BYTES = 4;
const HEAD_BYTES = 6;

export interface Received {
  /** Number of the message after these: what to ask for next, and so what has arrived. */
  readonly next: number;
  /** Why the socket closed after these messages; 0 while it is open. */
  readonly closeCode: number;
  readonly messages: readonly Uint8Array[];
}

export function pack(messages: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = messages.reduce((sum, message) => sum + LENGTH_BYTES + message.length, 0);
  const packed = new Uint8Array(length);
  const view = new DataView(packed.buffer);
  let at = 0;
  for (const message of messages) {
    view.setUint32(at, message.length);
    packed.set(message, at + LENGTH_BYTES);
    at += LENGTH_BYTES + message.length;
  }
  return packed;
}

/** @returns undefined when the bytes are no whole messages */
export function unpack(packed: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const messages: Uint8Array[] = [];
  let at = 0;
  while (at + LENGTH_BYTES <= packed.length) {
    const from = at + LENGTH_BYTES;
    at = from + view.getUint32(at);
    if (at > packed.length) return undefined;
    messages.push(packed.slice(from, at));
  }
  return at === packed.length ? messages : undefined;
}

export function packReceived({ next, closeCode, messages }: Received): Uint8Array<ArrayBuffer> {
  const body = pack(messages);
  const packed = new Uint8Array(HEAD_BYTES + body.length);
  const view = new DataView(packed.buffer);
  view.setUint32(0, next);
  view.setUint16(4, closeCode);
  packed.set(body, HEAD_BYTES);
  return packed;
}

/** @returns undefined when something else answered: the page of a proxy, half an answer */
export function unpackReceived(packed: Uint8Array): Received | undefined {
  if (packed.length < HEAD_BYTES) return undefined;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const messages = unpack(packed.subarray(HEAD_BYTES));
  return messages && { next: view.getUint32(0), closeCode: view.getUint16(4), messages };
}
