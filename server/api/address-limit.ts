/** So many a minute from one address: one person gets slow, a town hall behind one address never does. */
import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import { PEER_FROM } from "../processes/peer-headers.ts";
import { RateLimit } from "../rooms/listen.ts";

const MOST_ADDRESSES = 10_000;

export class AddressLimit {
  readonly #byAddress = new Map<string, RateLimit>();
  readonly #isProxyTrusted: boolean;
  readonly #perMinute: number;

  /** @param isProxyTrusted read the address a proxy gives, only when it is ours */
  constructor(isProxyTrusted: boolean, perMinute: number) {
    this.#isProxyTrusted = isProxyTrusted;
    this.#perMinute = perMinute;
  }

  allows(request: IncomingMessage): boolean {
    const address = networkOf(addressOf(request, this.#isProxyTrusted));
    const limit = this.#byAddress.get(address) ?? new RateLimit(this.#perMinute / 60, this.#perMinute);
    this.#byAddress.set(address, limit);
    const [oldest] = this.#byAddress.keys();
    if (this.#byAddress.size > MOST_ADDRESSES && oldest !== undefined) this.#byAddress.delete(oldest);
    return limit.allows(Date.now());
  }
}

/** @param isProxyTrusted read the address a proxy gives, only when it is ours */
export function addressOf(request: IncomingMessage, isProxyTrusted: boolean): string {
  const forwarded = request.headers["x-forwarded-for"];
  const first = typeof forwarded === "string" ? forwarded.split(",")[0]?.trim() : undefined;
  const handedOn = request.headers[PEER_FROM];
  const peer = typeof handedOn === "string" ? handedOn : undefined;
  const address = (isProxyTrusted ? first : undefined) ?? peer ?? request.socket.remoteAddress ?? "";
  // An IPv4 device heard by a socket that also hears IPv6.
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

const GROUPS = 8;
const GROUPS_OF_A_NETWORK = 4;

/** Of an IPv6 address, its network: a device takes another address in it whenever it likes. */
function networkOf(address: string): string {
  const [bare = ""] = address.split("%");
  if (!isIPv6(bare)) return address;
  const [before = "", after] = bare.split("::");
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const [front, back] = [groups(before), groups(after ?? "")];
  const zeros = Array.from({ length: GROUPS - front.length - back.length }, () => "0");
  return [...front, ...zeros, ...back].slice(0, GROUPS_OF_A_NETWORK).join(":");
}
