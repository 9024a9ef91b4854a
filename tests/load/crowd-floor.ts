/**
 * The floor of a crowd: `crowd-floor.ts <port> <rooms>` is so many bare Colyseus rooms that answer each command and,
 * as ours do, tell everybody once a tick that something moved. They hold nothing and write nothing.
 */
import { createServer } from "node:http";
import { defineRoom, defineServer, matchMaker, Room } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";

const TICK_MS = 100;
const [port, rooms] = process.argv.slice(2);

class BareCrowdRoom extends Room {
  override maxMessagesPerSecond = Infinity;
  #isTold = true;
  override messages = {
    c: () => {
      this.#isTold = false;
      return 1;
    },
  };
  override onCreate({ id }: { id: string }) {
    this.roomId = id;
    this.autoDispose = false;
    this.patchRate = null;
    this.clock.setInterval(() => {
      if (this.#isTold) return;
      this.#isTold = true;
      this.broadcast("q", "x".repeat(60));
    }, TICK_MS);
  }
}

const transport = new WebSocketTransport({ server: createServer() });
const server = defineServer({ greet: false, transport, rooms: { crowd: defineRoom(BareCrowdRoom) } });
await server.listen(Number(port), "127.0.0.1");
for (let n = 0; n < Number(rooms); n += 1)
  await matchMaker.createRoom("crowd", { id: `FLOO${String(n).padStart(2, "0")}` });
process.send?.("ready");
