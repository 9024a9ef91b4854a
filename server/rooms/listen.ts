/** The only door to Colyseus: makes the server, its rooms, and the list of live sessions. */
import { once } from "node:events";
import type { Duplex } from "node:stream";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createProbe } from "node:net";
import { defineRoom, defineServer, matchMaker } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import type { Application } from "express";
import { LONGEST_MESSAGE } from "../../game/protocol/tunnel.ts";
import { countSockets } from "../observe/counters.ts";
import type { TunnelSocket } from "./tunnel-socket.ts";
import { Tunnels } from "./tunnel.ts";
import { WorkshopRoom } from "./workshop-room.ts";

export {
  consoleKey,
  cookieName,
  cookieValue,
  derivedKey,
  isFacilitator,
  mayRead,
  mayWatch,
  newKey,
  opens,
} from "./keys.ts";
export { sha256, type LiveSession } from "./live-session.ts";
export { headerOf, RULES_VERSION, TRIAL_PACE } from "./recovery.ts";
export { LiveSessions } from "./live-sessions.ts";
export { RateLimit } from "./rate-limit.ts";

// Colyseus answers every request, ours included, with CORS headers that let any site in, with credentials.
matchMaker.controller.DEFAULT_CORS_HEADERS = {} as typeof matchMaker.controller.DEFAULT_CORS_HEADERS;
matchMaker.controller.getCorsHeaders = () => ({});
// Rooms are created by our own API and joined by their code, nothing else.
matchMaker.controller.exposedMethods = ["joinById"];

export interface WorkshopServer {
  /** Rejects when the port is taken or the host cannot be listened on. */
  listen(port: number, host: string): Promise<void>;
  /** Runs once, after rooms were told to end. */
  onShutdown(then: () => Promise<void>): void;
  shutdown(): Promise<void>;
}

/** True when it answered. */
type Guard = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Where several processes share the sessions: what is another's is handed on to it. */
interface Router {
  request(request: IncomingMessage, response: ServerResponse, here: () => void): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, here: () => void): void;
}

interface Traffic {
  request(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage): void;
  /** The tunnel's requests name no session. */
  belongs(request: IncomingMessage, code: string): void;
}

export interface ServerOptions {
  /** Sees each request first. */
  readonly first?: Guard;
  readonly router?: Router | undefined;
  /** Sees what is for this process before Colyseus, whose own routes come before Express. */
  readonly guard?: Guard;
  /** Told of what is answered by this process, to count its bytes. */
  readonly traffic?: Traffic;
  /** What the site is mounted under; a proxy may take it off the path, or leave it. */
  readonly mount?: string;
  /** PEM certificate and key: pages and sockets are then served on https and wss. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
}

/** Takes sockets that no upgrade made. */
class RoomTransport extends WebSocketTransport {
  accept(socket: TunnelSocket, request: IncomingMessage): void {
    this.wss.emit("connection", socket, request);
  }
}

export function makeServer(
  configureHttp: (app: Application) => void,
  { first = () => false, router, guard = () => false, mount = "", tls, traffic }: ServerOptions = {},
): WorkshopServer {
  const http: Server = tls ? createSecureServer(tls) : createServer();
  const transport = new RoomTransport({
    server: http,
    pingInterval: 5000,
    pingMaxRetries: 2,
    maxPayload: LONGEST_MESSAGE,
  });
  const tunnels = new Tunnels(
    (socket, request) => transport.accept(socket, request),
    (request, code) => traffic?.belongs(request, code),
  );
  const server = defineServer({
    greet: false,
    transport,
    rooms: { workshop: defineRoom(WorkshopRoom) },
    express: (app) => {
      tunnels.addRoutes(app);
      configureHttp(app);
    },
  });
  return {
    listen: async (port, host) => {
      await mustBeFree(port, host);
      await server.listen(port, host);
      countSockets(http);
      takeOver(http, "upgrade", (what, here) => {
        const [request, socket, head] = what as Upgrade;
        request.url = unmounted(request.url ?? "/", mount);
        const atHome = () => {
          traffic?.upgrade(request);
          here();
        };
        if (router) router.upgrade(request, socket, head, atHome);
        else atHome();
      });
      takeOver(http, "request", (what, here) => {
        const [request, response] = what as Asked;
        request.url = unmounted(request.url ?? "/", mount);
        if (first(request, response)) return;
        const atHome = () => {
          traffic?.request(request, response);
          if (!guard(request, response)) here();
        };
        if (router) router.request(request, response, atHome);
        else atHome();
      });
    },
    onShutdown: (then) => server.onShutdown(then),
    shutdown: () => server.gracefullyShutdown(false),
  };
}

/** Colyseus would print a stack and wait for ever when the port is taken: it is tried first. */
async function mustBeFree(port: number, host: string): Promise<void> {
  const probe = createProbe();
  probe.listen(port, host);
  await once(probe, "listening");
  probe.close();
  await once(probe, "close");
}

/** `/ateliers/trois-tiers/api/…` is `/api/…`. */
function unmounted(path: string, mount: string): string {
  return mount !== "" && (path === mount || path.startsWith(`${mount}/`))
    ? path.slice(mount.length) || "/"
    : path;
}

type Asked = [request: IncomingMessage, response: ServerResponse];
type Upgrade = [request: IncomingMessage, socket: Duplex, head: Buffer];

/** Stands before those who listen already; `here` lets them hear. */
function takeOver(
  http: Server,
  event: "request" | "upgrade",
  told: (what: unknown[], here: () => void) => void,
): void {
  const listeners = http.listeners(event);
  http.removeAllListeners(event);
  http.on(event, (...what: unknown[]) =>
    told(what, () => {
      for (const listener of listeners) Reflect.apply(listener, http, what);
    }),
  );
}
