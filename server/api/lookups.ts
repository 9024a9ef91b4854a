/** Counts failed look-ups per address: guessing codes gets slow, joining never does. */
import type { IncomingMessage } from "node:http";
import { AddressLimit } from "./address-limit.ts";
import { HttpRefusal } from "./answer.ts";

const PER_MINUTE = 20;

export class Lookups {
  readonly #limit: AddressLimit;

  /** @param isProxyTrusted read the address a proxy gives, only when it is ours */
  constructor(isProxyTrusted: boolean) {
    this.#limit = new AddressLimit(isProxyTrusted, PER_MINUTE);
  }

  /** Notes a failure; returns it, or `too-many-tries` once there were too many. */
  failed(request: IncomingMessage, refusal: HttpRefusal): HttpRefusal {
    return this.#limit.allows(request) ? refusal : new HttpRefusal(429, "too-many-tries");
  }
}
