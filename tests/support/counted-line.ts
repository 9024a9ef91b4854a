/** A line to a port of this machine that counts every byte that it carries, both ways. */
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

export class CountedLine {
  readonly url: string;
  /** From who calls, and from the server. */
  up = 0;
  down = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async to(port: number): Promise<CountedLine> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("the line does not listen");
    const line = new CountedLine(server, address.port);
    server.on("connection", (socket) => line.#open(socket, port));
    return line;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #open(socket: Socket, port: number): void {
    const onward = connect(port, "127.0.0.1");
    socket.on("data", (bytes) => {
      this.up += bytes.length;
      onward.write(bytes);
    });
    onward.on("data", (bytes) => {
      this.down += bytes.length;
      socket.write(bytes);
    });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      this.#sockets.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}
