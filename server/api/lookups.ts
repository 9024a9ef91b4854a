/** Counts failed look-ups per address: guessing codes gets slow, a town hall that joins never does. */
import type { IncomingMessage } from "node:http";
import { RateLimit } from "../rooms/listen.ts";
import { HttpRefusal } from "./answer.ts";

const PER_MINUTE = 20;
const MOST_ADDRESSES = 10_000;

export class Lookups {
  readonly #byAddress = new Map<string, RateLimit>();
  readonly #isProxyTrusted: boolean;

  /** @param isProxyTrusted read the address a proxy gives, only when it is ours */
  constructor(isProxyTrusted: boolean) {
    this.#isProxyTrusted = isProxyTrusted;
  }

  /** Notes a failure; returns it, or `too-many-tries` once there were too many. */
  failed(request: IncomingMessage, refusal: HttpRefusal): HttpRefusal {
    const address = this.#addressOf(request);
    const limit = this.#byAddress.get(address) ?? new RateLimit(PER_MINUTE / 60, PER_MINUTE);
    this.#byAddress.set(address, limit);
    const [oldest] = this.#byAddress.keys();
    if (this.#byAddress.size > MOST_ADDRESSES && oldest !== undefined) this.#byAddress.delete(oldest);
    return limit.allows(Date.now()) ? refusal : new HttpRefusal(429, "too-many-tries");
  }

  #addressOf(request: IncomingMessage): string {
    const forwarded = request.headers["x-forwarded-for"];
    const first = typeof forwarded === "string" ? forwarded.split(",")[0]?.trim() : undefined;
    return (this.#isProxyTrusted ? first : undefined) ?? request.socket.remoteAddress ?? "";
  }
}
