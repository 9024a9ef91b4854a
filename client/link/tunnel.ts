/** A socket over small requests: one waits at the server for news, others bring what the device sends. */
import {
  pack,
  TUNNEL_HEADER,
  TUNNEL_HOLD_MS,
  unpackReceived,
  type Received,
} from "../../game/protocol/tunnel.ts";

type Listener<E> = ((event: E) => void) | null;

const CONNECTING = 0;
const OPEN = 1;
const CLOSED = 3;
const CUT = 1006;
const TRIES = 4;
const PAUSE_MS = 300;
/** Longer than the server holds a question: only a network that swallows answers takes so long. */
const ANSWER_MS = TUNNEL_HOLD_MS + 8_000;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The tunnel is no more: asking again is of no use. */
class Gone extends Error {}

/** As much of the browser's WebSocket as the SDK uses. */
export class TunnelSocket {
  binaryType = "arraybuffer";
  readyState = CONNECTING;
  onopen: Listener<object> = null;
  onmessage: Listener<{ readonly data: ArrayBuffer }> = null;
  onclose: Listener<{ readonly code: number; readonly reason: string }> = null;
  onerror: Listener<object> = null;
  /** Of the site, mount included. */
  readonly #site: string;
  readonly #ending = new AbortController();
  #id = "";
  #arrived = 0;
  #sent = 0;
  #outgoing: Uint8Array[] = [];
  #isSending = false;

  constructor(address: string) {
    const { protocol, host, pathname, search } = new URL(address);
    const [, mount = "", to = ""] = /^(.*)(\/[^/]+\/[^/]+)$/.exec(pathname) ?? [];
    this.#site = `${protocol === "wss:" ? "https" : "http"}://${host}${mount}/tunnel`;
    void this.#open(to + search);
  }

  send(data: Uint8Array): void {
    this.#outgoing.push(data.slice()); // the SDK writes the next message over it
    void this.#flush();
  }

  close(code = 1000): void {
    if (this.readyState === CLOSED) return;
    void this.#sayGoodbye();
    this.#end(code);
  }

  /** Otherwise the others would see this device here for some seconds more. */
  async #sayGoodbye(): Promise<void> {
    const headers = { [TUNNEL_HEADER]: this.#id };
    if (this.#id !== "")
      await fetch(`${this.#site}/close`, { method: "POST", headers, keepalive: true }).catch(() => undefined);
  }

  async #open(to: string): Promise<void> {
    try {
      const headers = { "content-type": "application/json" };
      const response = await this.#ask("open", { headers, body: JSON.stringify({ to }) });
      const answer: unknown = await response.json();
      if (typeof answer !== "object" || answer === null || !("id" in answer)) throw new Gone();
      this.#id = String(answer.id);
      if (this.readyState === CLOSED) return void this.#sayGoodbye();
      this.readyState = OPEN;
      this.onopen?.({});
      void this.#flush();
      await this.#listen();
    } catch (error) {
      if (this.readyState === CONNECTING) this.onerror?.({ error });
      this.#end(CUT);
    }
  }

  /** Asks for news again and again. */
  async #listen(): Promise<void> {
    while (this.readyState === OPEN) {
      const { next, closeCode, messages } = await this.#again(() => this.#receive());
      this.#arrived = next;
      for (const { buffer } of messages)
        if (buffer instanceof ArrayBuffer) this.onmessage?.({ data: buffer });
      if (closeCode !== 0) this.#end(closeCode);
    }
  }

  async #receive(): Promise<Received> {
    const response = await this.#ask(`receive?after=${this.#arrived}`);
    const received = unpackReceived(new Uint8Array(await response.arrayBuffer()));
    if (!received) throw new Error("another page answered");
    return received;
  }

  /** One request at a time, in order; sent again under the same number, it counts once. */
  async #flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      while (this.#outgoing.length > 0 && this.readyState === OPEN) {
        this.#sent += 1;
        const request = {
          headers: { "content-type": "application/octet-stream" },
          body: pack(this.#outgoing.splice(0)),
        };
        const path = `send?number=${this.#sent}`;
        await this.#again(() => this.#ask(path, request));
      }
    } catch {
      this.#end(CUT);
    }
    this.#isSending = false;
  }

  async #again<T>(act: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await act();
      } catch (error) {
        if (error instanceof Gone || tried === TRIES || this.readyState === CLOSED) throw error;
        await sleep(PAUSE_MS * tried);
      }
    }
  }

  async #ask(
    path: string,
    request: { readonly headers?: Record<string, string>; readonly body?: BodyInit } = {},
  ): Promise<Response> {
    const tooLong = new AbortController();
    const abort = () => tooLong.abort();
    const timer = setTimeout(abort, ANSWER_MS);
    this.#ending.signal.addEventListener("abort", abort);
    try {
      const response = await fetch(`${this.#site}/${path}`, {
        method: "POST",
        cache: "no-store",
        ...request,
        headers: { ...request.headers, ...(this.#id !== "" && { [TUNNEL_HEADER]: this.#id }) },
        signal: tooLong.signal,
      });
      if (response.status >= 400 && response.status < 500) throw new Gone();
      if (!response.ok) throw new Error(String(response.status));
      return response;
    } finally {
      clearTimeout(timer);
      this.#ending.signal.removeEventListener("abort", abort);
    }
  }

  #end(code: number): void {
    if (this.readyState === CLOSED) return;
    this.readyState = CLOSED;
    this.#ending.abort();
    this.onclose?.({ code, reason: "" });
  }
}
