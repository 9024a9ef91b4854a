/** Proxies as rooms have them: pages go through, lasting connections are refused, cut, or swallowed without a word. */
import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type Server } from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";

/** A status: the upgrade is answered by it. `cut`: opened, then cut after a second. `swallow`: never answered. */
export type Manner = 400 | 403 | 502 | "cut" | "swallow";

const CUT_AFTER_MS = 1_000;

export class HostileProxy {
  /** Upgrades asked of it. */
  upgrades = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Duplex>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(to: number, manner: Manner): Promise<HostileProxy> {
    const server = createServer();
    const proxy = new HostileProxy(server);
    server.on("request", (request: IncomingMessage, response) => {
      const { method, url, headers } = request;
      const onward = ask({ host: "127.0.0.1", port: to, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on("error", () => response.destroy());
      response.on("close", () => onward.destroy());
      request.pipe(onward);
    });
    server.on("upgrade", (request, socket) => proxy.#upgrade(request, socket, { to, manner }));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return proxy;
  }

  get url(): string {
    const address = this.#server.address();
    if (typeof address !== "object" || address === null) throw new Error("the proxy does not listen");
    return `http://127.0.0.1:${address.port}`;
  }

  #upgrade(request: IncomingMessage, socket: Duplex, { to, manner }: { to: number; manner: Manner }): void {
    this.upgrades += 1;
    this.#sockets.add(socket);
    socket.on("error", () => undefined);
    if (typeof manner === "number")
      socket.end(`HTTP/1.1 ${manner} Blocked\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    if (manner !== "cut") return;
    const onward = connect(to, "127.0.0.1");
    onward.on("error", () => socket.destroy());
    const lines = request.rawHeaders.map((word, index) => (index % 2 === 0 ? `${word}: ` : `${word}\r\n`));
    onward.write(`GET ${request.url ?? "/"} HTTP/1.1\r\n${lines.join("")}\r\n`);
    socket.pipe(onward).pipe(socket);
    setTimeout(() => {
      socket.destroy();
      onward.destroy();
    }, CUT_AFTER_MS);
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}
