/** The only door to Colyseus: makes the server, its rooms, and the list of live sessions. */
import { defineRoom, defineServer, matchMaker } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import type { Application } from "express";
import type { SessionRow, Store } from "../journal/store.ts";
import type { LiveSession } from "./live-session.ts";
import { createSession, journalText, recoverSession, type NewSession } from "./recovery.ts";
import { WorkshopRoom } from "./workshop-room.ts";

export { cookieName, cookieValue, isFacilitator, mayWatch, newKey, opens } from "./keys.ts";
export { sha256, type LiveSession } from "./live-session.ts";
export { headerOf, RULES_VERSION } from "./recovery.ts";
export { RateLimit } from "./rate-limit.ts";

// Colyseus answers every request, ours included, with CORS headers that let any site in, with credentials.
matchMaker.controller.DEFAULT_CORS_HEADERS = {} as typeof matchMaker.controller.DEFAULT_CORS_HEADERS;
matchMaker.controller.getCorsHeaders = () => ({});
// Rooms are created by our own API and joined by their code, nothing else.
matchMaker.controller.exposedMethods = ["joinById"];

export function makeServer(configureHttp: (app: Application) => void) {
  return defineServer({
    greet: false,
    transport: new WebSocketTransport({ pingInterval: 5000, pingMaxRetries: 2, maxPayload: 64 * 1024 }),
    rooms: { workshop: defineRoom(WorkshopRoom) },
    express: configureHttp,
  });
}

/** The sessions alive in this process. */
export class LiveSessions {
  readonly #store: Store;
  readonly #byCode = new Map<string, LiveSession>();

  constructor(store: Store) {
    this.#store = store;
  }

  find(code: string): LiveSession | undefined {
    return this.#byCode.get(code);
  }

  async create(made: NewSession): Promise<LiveSession> {
    return this.#open(await createSession(made, this.#store));
  }

  /** Rebuilds every live session; one that cannot be played twice is set aside with its rows kept. */
  async recover(): Promise<{ readonly recovered: number; readonly aside: readonly string[] }> {
    const aside: string[] = [];
    const rows = await this.#store.withStatus("live");
    for (const row of rows) {
      const live = await this.#recoverTwice(row);
      if (live) await this.#open(live);
      else aside.push(row.code);
    }
    return { recovered: rows.length - aside.length, aside };
  }

  journalOf(live: LiveSession): Promise<string> {
    return journalText(live, this.#store);
  }

  async #recoverTwice(row: SessionRow): Promise<LiveSession | undefined> {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      try {
        return await recoverSession(row, this.#store);
      } catch (error) {
        console.error(`session ${row.code}, attempt ${attempt}:`, error);
      }
    }
    await this.#store.setStatus(row.code, "aside");
    return undefined;
  }

  async #open(live: LiveSession): Promise<LiveSession> {
    await matchMaker.createRoom("workshop", { live });
    this.#byCode.set(live.row.code, live);
    return live;
  }
}
