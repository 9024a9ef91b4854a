/** The way to the server that this network lets through: WebSocket first, the tunnel after two openings that failed. */
import { signal } from "@preact/signals";
import { openSocketsBy, whenSocketMade } from "./sockets.ts";

/** `tunnel`: by small requests, where WebSocket is refused, swallowed, or cut as soon as it is open. */
export type Way = "websocket" | "tunnel";

const KEPT = "trois-tiers:way";
export const OPENING_MS = 4_000;
/** A connection that ends sooner has not been one. */
const SHORT_MS = 5_000;
const MOST_FAILURES = 2;
/** What a browser says of a connection that ended without a word. */
const CUT = 1006;

/** What the server itself answered is no failure of the network. */
const isServersWord = (error: unknown) =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  typeof error.code === "number" &&
  error.code !== CUT;

export class Ways {
  /** Kept for the visit: another page of the same tab does not try in vain again. */
  readonly way = signal<Way>(kept());
  #failures = 0;
  #openAt = 0;

  /**
   * @param join opens one connection by the SDK
   * @throws what it throws, or an error once its socket has said nothing for too long
   */
  async open<T>(join: () => Promise<T>): Promise<T> {
    openSocketsBy(this.way.value === "tunnel" ? (await import("./tunnel.ts")).TunnelSocket : undefined);
    const socket = { isMade: false };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      whenSocketMade((made) => {
        socket.isMade = true;
        timer = setTimeout(() => {
          reject(new Error("no answer"));
          made.close();
        }, OPENING_MS);
      });
    });
    try {
      const joined = await Promise.race([join(), silence]);
      this.#openAt = performance.now();
      return joined;
    } catch (error) {
      if (socket.isMade && !isServersWord(error)) this.#fail();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** @param code why the connection ended */
  ended(code: number): void {
    if (performance.now() - this.#openAt >= SHORT_MS) this.#failures = 0;
    else if (code === CUT) this.#fail();
  }

  #fail(): void {
    this.#failures += 1;
    if (this.#failures < MOST_FAILURES) return;
    this.#failures = 0;
    this.way.value = this.way.value === "tunnel" ? "websocket" : "tunnel";
    try {
      sessionStorage.setItem(KEPT, this.way.value);
    } catch {
      // A browser that keeps nothing remembers until the page closes.
    }
  }
}

function kept(): Way {
  try {
    return sessionStorage.getItem(KEPT) === "tunnel" ? "tunnel" : "websocket";
  } catch {
    return "websocket";
  }
}
