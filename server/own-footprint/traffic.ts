/**
 * Bytes by session, read off the connections themselves: each answer's are its session's, a room's are those of the
 * connection it keeps. Nothing is counted while anything is sent.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export interface Bytes {
  readonly received: number;
  readonly sent: number;
}

interface TrafficOptions {
  /** Whether a session has this code here; what names another is nobody's. */
  readonly isKnown: (code: string) => boolean;
  /** Who asks, where that can be told; undefined behind a proxy that nobody vouches for. */
  readonly addressOf: (request: IncomingMessage) => string | undefined;
}

const SESSION = /^\/(?:api\/sessions|matchmake\/joinById)\/([A-Za-z0-9]{6})(?=[/?]|$)/;
/** The page of each door. */
const PAGE = /^\/(?:(?:console|ecran|voir)\/)?([A-Za-z0-9]{6})(?=\?|$)/;
/** As the SDK opens it. */
const SOCKET = /^\/[\w-]+\/([A-Za-z0-9]{6})(?=\?)/;
/** What pages are made of: no session is named there. */
const FILES = /^\/(?:assets|art)\//;

/** A page's scripts and pictures come right after it; later ones come while its room is open. */
const RECENT_MS = 2 * 60_000;
const MOST_ADDRESSES = 2_000;
/** Codes with bytes not taken yet. */
const MOST_CODES = 500;

const NONE: Bytes = { received: 0, sent: 0 };

export class Traffic {
  readonly #options: TrafficOptions;
  /** What each connection had carried when it was last given to a session, or to none. */
  readonly #marks = new WeakMap<Socket, Bytes>();
  readonly #owners = new WeakMap<IncomingMessage, string>();
  /** Connections that rooms keep. */
  readonly #lines = new Map<Socket, { readonly code: string; readonly address: string | undefined }>();
  /** The session that each address last asked for: in memory, for two minutes. */
  readonly #recent = new Map<string, { readonly code: string; readonly until: number }>();
  readonly #untaken = new Map<string, Bytes>();

  constructor(options: TrafficOptions) {
    this.#options = options;
  }

  /** Before it is answered here. */
  request(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? "";
    const code = (SESSION.exec(path) ?? PAGE.exec(path))?.[1];
    if (code !== undefined) this.belongs(request, code);
    else if (FILES.test(path)) this.#guess(request);
    response.once("close", () => this.#settle(request.socket, this.#owners.get(request)));
  }

  /** A request whose address does not name its session, as those of the tunnel. */
  belongs(request: IncomingMessage, written: string): void {
    const code = written.toUpperCase();
    if (!this.#options.isKnown(code)) return;
    this.#owners.set(request, code);
    const address = this.#options.addressOf(request);
    if (address === undefined) return;
    this.#recent.delete(address); // the newest goes to the end
    this.#recent.set(address, { code, until: performance.now() + RECENT_MS });
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > MOST_ADDRESSES && oldest !== undefined) this.#recent.delete(oldest);
  }

  upgrade(request: IncomingMessage): void {
    const code = SOCKET.exec(request.url ?? "")?.[1];
    if (code === undefined || !this.#options.isKnown(code)) return;
    const { socket } = request;
    this.#lines.set(socket, { code, address: this.#options.addressOf(request) });
    socket.once("close", () => {
      this.#settle(socket, code);
      this.#lines.delete(socket);
    });
  }

  /** Bytes by session since they were last taken, those of open connections included. */
  take(): ReadonlyMap<string, Bytes> {
    for (const [socket, { code }] of this.#lines) this.#settle(socket, code);
    const taken = new Map(this.#untaken);
    this.#untaken.clear();
    return taken;
  }

  /** Scripts and pictures are those of the session that the same address asks for, or is in. */
  #guess(request: IncomingMessage): void {
    const address = this.#options.addressOf(request);
    if (address === undefined) return;
    const recent = this.#recent.get(address);
    const isFresh = recent !== undefined && recent.until > performance.now();
    const code = isFresh ? recent.code : this.#inRoom(address);
    if (code !== undefined) this.#owners.set(request, code);
  }

  #inRoom(address: string): string | undefined {
    for (const line of this.#lines.values()) if (line.address === address) return line.code;
    return undefined;
  }

  /** What the connection carried since its mark goes to the session; to none, and it is only marked. */
  #settle(socket: Socket, code: string | undefined): void {
    const before = this.#marks.get(socket) ?? NONE;
    const now = { received: socket.bytesRead, sent: socket.bytesWritten };
    this.#marks.set(socket, now);
    if (code === undefined) return;
    const { received, sent } = this.#untaken.get(code) ?? NONE;
    if (!this.#untaken.has(code) && this.#untaken.size >= MOST_CODES) return;
    this.#untaken.set(code, {
      received: received + Math.max(0, now.received - before.received),
      sent: sent + Math.max(0, now.sent - before.sent),
    });
  }
}
