/** The floors of the bench: the least a server can do for the same quiz, bare `ws` and a 40-line Colyseus room. */
import { createServer } from "node:http";
import { defineRoom, defineServer, matchMaker, Room } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { WebSocketServer, type WebSocket } from "ws";

const QUESTION = JSON.stringify({ question: "x".repeat(180) });

/** Broadcasts a question when told to, acknowledges each answer to its sender; keeps nothing. */
function bareServer(port: number): void {
  const http = createServer();
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  const all = new Set<WebSocket>();
  server.on("connection", (socket) => {
    all.add(socket);
    socket.on("close", () => all.delete(socket));
    socket.on("message", (data) => {
      const { id } = JSON.parse((data as Buffer).toString()) as { id?: number };
      if (id === undefined) for (const other of all) other.send(QUESTION);
      else socket.send(`{"id":${id}}`);
    });
  });
  http.listen(port, "127.0.0.1", () => process.send?.("ready"));
}

class BareRoom extends Room {
  override maxMessagesPerSecond = Infinity;
  override messages = {
    ask: () => this.broadcast("q", QUESTION),
    c: () => 1,
  };
  override onCreate() {
    this.roomId = "FLOOR2";
    this.autoDispose = false;
  }
}

async function colyseusServer(port: number): Promise<void> {
  const transport = new WebSocketTransport({ server: createServer() });
  const server = defineServer({ greet: false, transport, rooms: { floor: defineRoom(BareRoom) } });
  await server.listen(port, "127.0.0.1");
  await matchMaker.createRoom("floor", {});
  process.send?.("ready");
}

const [kind, port] = process.argv.slice(2);
if (kind === "ws") bareServer(Number(port));
else await colyseusServer(Number(port));
