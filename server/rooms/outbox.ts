/** What one connection is told in one turn of the event loop leaves in one write. */
import type { Client } from "@colyseus/core";

/** More than this unsent and a connection is not told what may be skipped. */
const KEPT_UP_BYTES = 16 * 1024;

interface Line {
  readonly write: (bytes: Uint8Array) => void;
  /** Bytes given to the socket and not yet gone. */
  readonly unsent: () => number;
}

export class Outbox {
  #frames: Uint8Array[] = [];
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  get keepsUp(): boolean {
    return this.#line.unsent() < KEPT_UP_BYTES;
  }

  /** @param frame with its length before it, as `encode` gives it */
  send(frame: Uint8Array): void {
    if (this.#frames.length === 0) queueMicrotask(() => this.#flush());
    this.#frames.push(frame);
  }

  #flush(): void {
    const frames = this.#frames;
    this.#frames = [];
    const [only] = frames;
    this.#line.write(only && frames.length === 1 ? only : Buffer.concat(frames));
  }
}

/** Over a client's WebSocket, which counts what it has not sent. */
export function outboxOf(client: Client): Outbox {
  const { ref } = client;
  const unsent = () => ("bufferedAmount" in ref ? Number(ref.bufferedAmount) : 0);
  return new Outbox({ write: (bytes) => client.sendBytes("f", bytes), unsent });
}
