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
import type { Store } from "../journal/store.ts";
import { countSockets } from "../observe/counters.ts";
import { logError } from "../observe/log.ts";
import { sentence } from "../text/sentences.ts";
import type { LiveSession } from "./live-session.ts";
import { createSession, headerOf, journalText, recoverSession, type NewSession } from "./recovery.ts";
import { TrialBots } from "./trial.ts";
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

export interface ServerOptions {
  /** Sees each request first. */
  readonly first?: Guard;
  readonly router?: Router | undefined;
  /** Sees what is for this process before Colyseus, whose own routes come before Express. */
  readonly guard?: Guard;
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
  { first = () => false, router, guard = () => false, mount = "", tls }: ServerOptions = {},
): WorkshopServer {
  const http: Server = tls ? createSecureServer(tls) : createServer();
  const transport = new RoomTransport({
    server: http,
    pingInterval: 5000,
    pingMaxRetries: 2,
    maxPayload: LONGEST_MESSAGE,
  });
  const tunnels = new Tunnels((socket, request) => transport.accept(socket, request));
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
        if (router) router.upgrade(request, socket, head, here);
        else here();
      });
      takeOver(http, "request", (what, here) => {
        const [request, response] = what as Asked;
        request.url = unmounted(request.url ?? "/", mount);
        if (first(request, response)) return;
        const atHome = () => {
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

/**
 * A room's timers count by Date: put the system clock back by an hour and for an hour nothing is broadcast, and
 * who sends a hundred messages is cut. Colyseus takes its clock once and offers no other way to give it one.
 */
function useSteadyTime(code: string): void {
  const { clock } = matchMaker.getLocalRoomById(code);
  Reflect.set(clock, "now", () => performance.now());
  clock.start();
}

/** Where several processes share the sessions: those that are this one's. */
interface Sharing {
  owned(): Promise<readonly string[]>;
}

/** What was read of a session that another process plays is not read again sooner. */
const SEEN_MS = 5_000;

/** The sessions alive in this process. */
export class LiveSessions {
  readonly #store: Store;
  readonly #isShared: boolean;
  readonly #byCode = new Map<string, LiveSession>();
  /** Played elsewhere, as they were written when they were read. */
  readonly #seen = new Map<string, { readonly live: LiveSession; readonly until: number }>();

  /** @param isShared other processes play sessions of this store too */
  constructor(store: Store, isShared = false) {
    this.#store = store;
    this.#isShared = isShared;
  }

  find(code: string): LiveSession | undefined {
    return this.#byCode.get(code);
  }

  async create(made: NewSession): Promise<LiveSession> {
    return this.#open(await createSession(made, this.#store));
  }

  /** Rebuilds every live session that is ours; one that cannot be played twice is set aside, its rows kept. */
  async recover(
    sharing?: Sharing,
  ): Promise<{ readonly recovered: number; readonly aside: readonly string[] }> {
    const aside: string[] = [];
    let recovered = 0;
    const all = async () => (await this.#store.withStatus("live")).map(({ code }) => code);
    for (const code of sharing ? await sharing.owned() : await all()) {
      if (await this.takeUp(code)) recovered += 1;
      else aside.push(code);
    }
    return { recovered, aside };
  }

  /** @returns whether it is played here now */
  async takeUp(code: string): Promise<boolean> {
    const row = await this.#store.find(code);
    const live = row && (await this.#recoverTwice(row));
    if (live) await this.#open(live);
    return live !== undefined;
  }

  /** They are another process's: people are sent away to look for them, and nothing is written any more. */
  dropAll(): void {
    for (const [code, live] of this.#byCode) {
      live.retire();
      this.#byCode.delete(code);
      void matchMaker.getLocalRoomById(code).disconnect();
    }
  }

  /** Before `seen` of sessions that other processes may play: reads them as they are written. */
  async look(codes: readonly string[]): Promise<void> {
    if (!this.#isShared) return;
    for (const code of codes) {
      const known = this.#seen.get(code);
      if (this.#byCode.has(code) || (known && known.until > performance.now())) continue;
      const row = await this.#store.find(code);
      const live = row?.status === "live" ? await recoverSession(row, this.#store) : undefined;
      live?.retire();
      if (live) this.#seen.set(code, { live, until: performance.now() + SEEN_MS });
      else this.#seen.delete(code);
    }
  }

  /** To be read only: played here, or elsewhere and looked at just now. */
  seen(code: string): LiveSession | undefined {
    return this.#byCode.get(code) ?? this.#seen.get(code)?.live;
  }

  /** People, consoles and écrans connected. */
  connections(): number {
    return matchMaker.stats.local.ccu;
  }

  all(): readonly LiveSession[] {
    return [...this.#byCode.values()];
  }

  /** Nobody is in the session any more; what was accepted is written. */
  async close(code: string): Promise<void> {
    const live = this.#byCode.get(code);
    if (!live) return;
    this.#byCode.delete(code);
    await live.settled();
    await matchMaker.getLocalRoomById(code).disconnect();
  }

  journalOf(live: LiveSession): Promise<string> {
    return journalText(live, this.#store);
  }

  async #recoverTwice(row: LiveSession["row"]): Promise<LiveSession | undefined> {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      try {
        return await recoverSession(row, this.#store);
      } catch (error) {
        logError(`recovery of ${row.code}, attempt ${attempt}`, error);
      }
    }
    await this.#store.setStatus(row.code, "aside");
    return undefined;
  }

  async #open(live: LiveSession): Promise<LiveSession> {
    await matchMaker.createRoom("workshop", { live });
    useSteadyTime(live.row.code);
    this.#byCode.set(live.row.code, live);
    const { isTrial, locale } = headerOf(live.row);
    if (isTrial) void new TrialBots(live).start((n) => sentence(locale, "bot-name", { n }));
    return live;
  }
}
