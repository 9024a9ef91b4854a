/** HTTP/2 where there is a certificate: each stream becomes a request of the server that speaks HTTP/1.1, inside this process. */
import { request as ask, type IncomingMessage } from "node:http";
import {
  constants,
  createServer as createHttp2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import { createServer as createSecureServer, type Server } from "node:https";
import { duplexPair, type Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";

interface Certificate {
  readonly cert: string;
  readonly key: string;
}

type Listener = (...what: unknown[]) => void;

/** A page asks for some twenty files at once; a browser waits for its turn beyond. */
const STREAMS_AT_ONCE = 100;
/** A room's socket is a connection of its own: one that only carried pages has no reason to stay. */
const IDLE_MS = 120_000;
/** Said of one connection of HTTP/1.1; a stream that bears one of them is refused. */
const OF_A_CONNECTION = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "upgrade",
]);

/** Express and Colyseus know HTTP/1.1 alone, and a browser opens its sockets by it: they are left as they are. */
export class SecureFront {
  readonly server: Server;
  readonly #plain: readonly Listener[];
  readonly #sessions = new Set<ServerHttp2Session>();

  constructor(tls: Certificate) {
    this.server = createSecureServer({ ...tls, ALPNProtocols: ["h2", "http/1.1"] });
    this.#plain = this.server.listeners("secureConnection") as Listener[];
    const streams = createHttp2Server({ settings: { maxConcurrentStreams: STREAMS_AT_ONCE } });
    streams.on("session", (session) => this.#keep(session));
    streams.on("stream", (stream, headers) => this.#handOn(stream, headers));
    // What one browser sends wrong ends its connection, and nothing else.
    streams.on("sessionError", () => undefined);
    this.server.removeAllListeners("secureConnection");
    this.server.on("secureConnection", (socket: TLSSocket) => {
      if (socket.alpnProtocol === "h2") streams.emit("connection", socket);
      else this.#speakPlain(socket);
    });
  }

  /** A server that stops does not wait for browsers that keep a connection. */
  close(): void {
    for (const session of this.#sessions) session.destroy();
  }

  #keep(session: ServerHttp2Session): void {
    this.#sessions.add(session);
    session.setTimeout(IDLE_MS, () => session.close());
    session.once("close", () => this.#sessions.delete(session));
  }

  #speakPlain(socket: Duplex): void {
    for (const listener of this.#plain) Reflect.apply(listener, this.server, [socket]);
  }

  #handOn(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): void {
    stream.on("error", () => undefined);
    const [near, far] = duplexPair();
    // Whoever leaves, leaves on both sides: what was being done for them is told.
    near.once("close", () => far.destroy());
    this.#speakPlain(asSocket(far, near, stream.session?.socket.remoteAddress));
    try {
      const asked = ask({
        method: headers[":method"],
        path: headers[":path"],
        headers: plainHeaders(headers),
        setHost: false,
        createConnection: () => near,
      });
      asked.on("response", (answer) => giveBack(answer, stream));
      asked.on("error", () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
      stream.once("close", () => asked.destroy());
      stream.pipe(asked);
    } catch {
      // A path or a header that HTTP/1.1 cannot say.
      near.destroy();
      far.destroy();
      stream.respond({ ":status": 400 }, { endStream: true });
    }
  }
}

function plainHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(":") || OF_A_CONNECTION.has(name) || value === undefined ? [] : [[name, value] as const],
  );
  // The name in the address is the one that was certified: a header of its own does not stand in for it.
  const host = headers[":authority"] ?? headers.host ?? "";
  return { ...Object.fromEntries(kept), host };
}

function giveBack(answer: IncomingMessage, stream: ServerHttp2Stream): void {
  if (stream.destroyed) return;
  const kept = Object.entries(answer.headers).filter(([name]) => !OF_A_CONNECTION.has(name));
  stream.respond({ ":status": answer.statusCode ?? 500, ...Object.fromEntries(kept) });
  answer.on("error", () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  if (stream.writableEnded) answer.resume();
  else answer.pipe(stream);
}

/** What the rest of the house reads of a connection: who asks, that it is encrypted, what it carried before packing. */
function asSocket(far: Duplex, near: Duplex, remoteAddress: string | undefined): Duplex {
  const carried = { read: 0, written: 0 };
  far.on("data", (chunk: Buffer) => (carried.read += chunk.length));
  near.on("data", (chunk: Buffer) => (carried.written += chunk.length));
  return Object.defineProperties(far, {
    remoteAddress: { value: remoteAddress },
    encrypted: { value: true },
    bytesRead: { get: () => carried.read },
    bytesWritten: { get: () => carried.written },
  });
}
