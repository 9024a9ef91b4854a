/** The network between a device and the server: a relay that a test cuts, or lets fall silent. */
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

interface Way {
  readonly near: Socket;
  readonly far: Socket;
  isSilent: boolean;
}

export class Road {
  readonly port: number;
  readonly #server: Server;
  readonly #ways = new Set<Way>();

  private constructor(server: Server, port: number, target: number) {
    this.#server = server;
    this.port = port;
    server.on("connection", (near) => this.#open(near, target));
  }

  static async to(target: number): Promise<Road> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("no port");
    return new Road(server, address.port, target);
  }

  /** Connections open now. */
  get open(): number {
    return this.#ways.size;
  }

  /** What is open hears nothing more and nobody is told, as when a phone sleeps; what opens later works. */
  fallSilent(): void {
    for (const way of this.#ways) way.isSilent = true;
  }

  /** What is open closes at both ends. */
  cut(): void {
    for (const { near, far } of this.#ways) {
      near.destroy();
      far.destroy();
    }
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, "close");
  }

  #open(near: Socket, target: number): void {
    const far = connect(target, "127.0.0.1");
    const way: Way = { near, far, isSilent: false };
    this.#ways.add(way);
    join(way, near, far);
    join(way, far, near);
    near.on("close", () => far.destroyed && this.#ways.delete(way));
  }
}

function join(way: Way, from: Socket, to: Socket): void {
  from.on("data", (bytes) => !way.isSilent && to.write(bytes));
  from.on("close", () => !way.isSilent && to.destroy());
  from.on("error", () => undefined); // closing follows
}
