/** A socket whose other end asks over HTTP for what it missed: to a room, it is like any WebSocket. */
import { EventEmitter } from "node:events";
import type { Received } from "../../game/protocol/tunnel.ts";

/** As much as a device may leave unread; more, and it starts over as after a cut. */
const MOST_WAITING_BYTES = 1024 * 1024;
const OPEN = 1;
const CLOSED = 3;
const CUT = 1006;

export class TunnelSocket extends EventEmitter {
  readyState = OPEN;
  /** Sent and not yet known to have arrived, the first of which has the number `#first`. */
  #waiting: Buffer[] = [];
  #bytes = 0;
  #first = 0;
  #taken = 0;
  #closeCode = 0;
  #wake: (() => void) | undefined;

  get isClosed(): boolean {
    return this.#closeCode !== 0;
  }

  /** What a room sends. Copied: its bytes may be written over before somebody asks for them. */
  send(data: Uint8Array, _options?: unknown, done?: (error?: Error) => void): void {
    if (!this.isClosed) {
      this.#waiting.push(Buffer.from(data));
      this.#bytes += data.length;
      if (this.#bytes > MOST_WAITING_BYTES) this.terminate();
      this.#wake?.();
    }
    done?.();
  }

  close(code = 1000): void {
    if (this.isClosed) return;
    this.#closeCode = code;
    this.readyState = CLOSED;
    this.#wake?.();
    // As after a closing handshake: never from within the room's own call.
    setImmediate(() => this.emit("close", code));
  }

  terminate(): void {
    this.#waiting = [];
    this.close(CUT);
  }

  /** Somebody asks: there is something to tell. */
  get hasNews(): boolean {
    return this.#waiting.length > 0 || this.isClosed;
  }

  /** @param wake called at the next news; undefined when nobody asks any more */
  onNews(wake: (() => void) | undefined): void {
    this.#wake = wake;
  }

  /** Messages before number `next` have arrived and are forgotten; those after it may be asked for again. */
  arrived(next: number): void {
    const gone = this.#waiting.splice(0, Math.max(0, next - this.#first));
    this.#first += gone.length;
    this.#bytes -= gone.reduce((sum, { length }) => sum + length, 0);
  }

  told(): Received {
    const { length } = this.#waiting;
    return { next: this.#first + length, closeCode: this.#closeCode, messages: this.#waiting };
  }

  /**
   * What a device sends, numbered from 1: the same number again is an answer that was lost, and changes nothing.
   * @returns whether the number follows
   */
  take(number: number, messages: readonly Uint8Array[]): boolean {
    if (number > this.#taken + 1) return false;
    if (number === this.#taken + 1) {
      this.#taken = number;
      for (const message of messages) this.emit("message", Buffer.from(message), true);
    }
    return true;
  }
}
