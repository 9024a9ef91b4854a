/** A line to somewhere on this machine that can be cut: what is open breaks, what opens is refused by silence. */
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

export class Line {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isCut = false;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
  }

  static async to(port: number): Promise<Line> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("the line does not listen");
    const line = new Line(server, address.port);
    server.on("connection", (socket) => line.#open(socket, port));
    return line;
  }

  /** As a cable that is pulled out: nothing comes, not even a refusal. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.pause();
  }

  mend(): void {
    this.#isCut = false;
    for (const socket of this.#sockets) socket.destroy(); // what was on its way is lost
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #open(socket: Socket, port: number): void {
    this.#keep(socket);
    if (this.#isCut) return void socket.pause();
    const onward = connect(port, "127.0.0.1");
    this.#keep(onward);
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      one.on("data", (bytes) => {
        if (!this.#isCut) other.write(bytes);
      });
      one.on("close", () => {
        if (!this.#isCut) other.destroy();
      });
    }
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => this.#sockets.delete(socket));
  }
}
