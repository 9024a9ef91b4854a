/** The way in where the network refuses WebSocket: long polling on the same origin, into the same rooms. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { setInterval } from "node:timers";
import { matchMaker, type Room } from "@colyseus/core";
import express, { type Application, type Request, type Response } from "express";
import { z } from "zod";
import {
  LONGEST_MESSAGE,
  packReceived,
  TUNNEL_HEADER,
  TUNNEL_HOLD_MS,
  unpack,
} from "../../game/protocol/tunnel.ts";
import { TunnelSocket } from "./tunnel-socket.ts";

/** Nobody opens one without a place kept in a room; this holds however many rooms there are. */
const MOST_TUNNELS = 2_000;
/** A device that asks nothing for so long has gone; one that plays always has a question waiting here. */
const GONE_MS = 10_000;
const SWEEP_MS = 2_500;
const MOST_AT_ONCE = 2 * LONGEST_MESSAGE;

/** The address a socket would open, as the SDK writes it. JSON, which no page of another site may send here. */
const OpenBody = z.strictObject({
  to: z.string().regex(/^\/[\w-]+\/[\w-]+\?sessionId=[\w-]+(&[\w-]+=[\w-]*)*$/),
});
const Count = z.coerce.number().int().nonnegative();

interface Tunnel {
  readonly socket: TunnelSocket;
  /** Of the session that it leads to. */
  readonly code: string;
  /** Answers the question held now. */
  answer: (() => void) | undefined;
  seenAt: number;
}

type Connect = (socket: TunnelSocket, request: IncomingMessage) => void;
type Belongs = (request: IncomingMessage, code: string) => void;

export class Tunnels {
  readonly #byId = new Map<string, Tunnel>();
  readonly #connect: Connect;
  readonly #belongs: Belongs;

  /**
   * @param connect hands a socket to its room, as after an upgrade
   * @param belongs told the session of each request
   */
  constructor(connect: Connect, belongs: Belongs) {
    this.#connect = connect;
    this.#belongs = belongs;
    setInterval(() => this.#sweep(), SWEEP_MS).unref();
  }

  addRoutes(app: Application): void {
    const bytes = express.raw({ type: "application/octet-stream", limit: MOST_AT_ONCE });
    app.use("/tunnel", (_request, response, next) => {
      response.set("Cache-Control", "no-store").set("X-Content-Type-Options", "nosniff");
      next();
    });
    app.post("/tunnel/open", express.json({ limit: "2kb" }), (request, response) =>
      this.#open(request, response),
    );
    app.post("/tunnel/receive", (request, response) => this.#receive(request, response));
    app.post("/tunnel/send", bytes, (request, response) => this.#send(request, response));
    app.post("/tunnel/close", (request, response) => {
      const id = request.get(TUNNEL_HEADER) ?? "";
      this.#byId.get(id)?.socket.close();
      this.#byId.delete(id);
      response.status(204).end();
    });
  }

  #open(request: Request, response: Response): void {
    const asked = OpenBody.safeParse(request.body);
    if (!asked.success) return void response.status(400).end();
    if (!hasPlace(asked.data.to)) return void response.status(410).end();
    if (this.#byId.size >= MOST_TUNNELS) return void response.status(503).end();
    const id = randomBytes(24).toString("base64url");
    const socket = new TunnelSocket();
    const code = codeIn(asked.data.to);
    this.#byId.set(id, { socket, code, answer: undefined, seenAt: performance.now() });
    this.#belongs(request, code);
    // The request that opens it is the one a room looks at, cookies included.
    request.url = asked.data.to;
    this.#connect(socket, request);
    response.json({ id });
  }

  /** @returns undefined once it was answered that the tunnel is no more */
  #find(request: Request, response: Response): Tunnel | undefined {
    const tunnel = this.#byId.get(request.get(TUNNEL_HEADER) ?? "");
    if (tunnel) {
      tunnel.seenAt = performance.now();
      this.#belongs(request, tunnel.code);
    } else response.status(410).end();
    return tunnel;
  }

  /** Held until there is something to tell. `after`: the number of the first message not arrived yet. */
  #receive(request: Request, response: Response): void {
    const tunnel = this.#find(request, response);
    if (!tunnel) return;
    const after = Count.safeParse(request.query.after);
    if (!after.success) return void response.status(400).end();
    const { socket } = tunnel;
    socket.arrived(after.data);
    tunnel.answer?.(); // a question asked again: its first asker has gone
    const answer = () => {
      if (tunnel.answer !== answer) return; // already answered
      tunnel.answer = undefined;
      clearTimeout(timer);
      socket.onNews(undefined);
      tunnel.seenAt = performance.now();
      if (!response.writableEnded) response.type("application/octet-stream").end(packReceived(socket.told()));
    };
    const timer = setTimeout(answer, TUNNEL_HOLD_MS);
    tunnel.answer = answer;
    // What a room sends in one go leaves in one answer.
    if (socket.hasNews) answer();
    else socket.onNews(() => setImmediate(answer));
    response.on("close", answer);
  }

  #send(request: Request, response: Response): void {
    const tunnel = this.#find(request, response);
    if (!tunnel) return;
    const number = Count.safeParse(request.query.number);
    const messages = request.body instanceof Uint8Array ? unpack(request.body) : undefined;
    const isFit = messages?.every(({ length }) => length <= LONGEST_MESSAGE) ?? false;
    if (!number.success || !messages || !isFit || !tunnel.socket.take(number.data, messages)) {
      tunnel.socket.terminate();
      return void response.status(400).end();
    }
    response.status(204).end();
  }

  #sweep(): void {
    const gone = performance.now() - GONE_MS;
    for (const [id, { socket, answer, seenAt }] of this.#byId) {
      if (answer || seenAt > gone) continue;
      socket.terminate();
      this.#byId.delete(id);
    }
  }
}

/** Matchmaking keeps a place for a few seconds: whoever has none cannot make this server hold anything. */
function hasPlace(to: string): boolean {
  const url = new URL(to, "http://server");
  const room = roomOf(codeIn(to));
  return room?.hasReservedSeat(url.searchParams.get("sessionId") ?? "") ?? false;
}

const codeIn = (to: string) => to.split(/[/?]/)[2] ?? "";
const roomOf = (code: string): Room | undefined => matchMaker.getLocalRoomById(code);
