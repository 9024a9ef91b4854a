/** Under which addresses people reach this server. */
import { networkInterfaces } from "node:os";
import type { Request } from "express";

export interface AddressSettings {
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string | undefined;
  readonly isSecure: boolean;
  /** What a proxy says of the asker is believed. */
  readonly isProxyTrusted?: boolean;
}

/** Whether people may type it: http or https, and nothing but a name, a port and a path. */
export function isPublicUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, search, hash } = new URL(url);
  return /^https?:$/.test(protocol) && username + password + search + hash === "";
}

export interface LanAddress {
  /** The interface, as the system calls it. */
  readonly name: string;
  readonly address: string;
}

/** IPv4 addresses of this machine on its networks, private ones first. */
export function lanAddresses(): LanAddress[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, list]) =>
    (list ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal)
      .map(({ address }) => ({ name, address })),
  );
  const isPrivate = ({ address }: LanAddress) => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
  return found.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
}

/** An address that people may type; `name`: by which interface it is reached, unknown behind a proxy. */
export interface ReachedAt {
  readonly name: string | null;
  readonly url: string;
}

/** An IPv6 address has brackets in an address of the web. */
const typed = (host: string) => (host.includes(":") ? `[${host}]` : host);

export class Addresses {
  readonly #settings: AddressSettings;

  constructor(settings: AddressSettings) {
    this.#settings = settings;
  }

  /** The path of `PUBLIC_URL`, what the site is mounted under behind a proxy; empty at the root. */
  get mount(): string {
    const { publicUrl } = this.#settings;
    return publicUrl === undefined || publicUrl === "" ? "" : new URL(publicUrl).pathname.replace(/\/+$/, "");
  }

  /** A proxy stands in front: it was said, or people type an address that this program does not serve by itself. */
  get isBehindProxy(): boolean {
    const { publicUrl, port, isProxyTrusted } = this.#settings;
    if (isProxyTrusted === true || this.mount !== "") return true;
    if (publicUrl === undefined || publicUrl === "") return false;
    const said = new URL(publicUrl);
    const usual = said.protocol === "https:" ? 443 : 80;
    return said.protocol !== `${this.#scheme()}:` || Number(said.port || usual) !== port;
  }

  /** For the cookie that holds a key: of this site alone, and never on plain http where TLS stands in front. */
  cookieFor(request: Request): { readonly path: string; readonly secure: boolean } {
    const isTlsInFront =
      this.#settings.isProxyTrusted === true && request.headers["x-forwarded-proto"] === "https";
    return { path: `${this.mount}/`, secure: request.secure || isTlsInFront };
  }

  get isOpenToNetwork(): boolean {
    return ["0.0.0.0", "::"].includes(this.#settings.host);
  }

  /** What phones type or scan. */
  shared(): string {
    const { publicUrl, host, port } = this.#settings;
    if (publicUrl !== undefined && publicUrl !== "") return publicUrl.replace(/\/+$/, "");
    const name = this.isOpenToNetwork ? (lanAddresses()[0]?.address ?? "localhost") : typed(host);
    return `${this.#scheme()}://${name}:${port}`;
  }

  /** One for each network of this machine; behind a proxy, the public one alone. */
  all(): ReachedAt[] {
    const { publicUrl, port } = this.#settings;
    const isPublic = publicUrl !== undefined && publicUrl !== "";
    const lan = isPublic || !this.isOpenToNetwork ? [] : lanAddresses();
    return lan.length === 0
      ? [{ name: null, url: this.shared() }]
      : lan.map(({ name, address }) => ({ name, url: `${this.#scheme()}://${address}:${port}` }));
  }

  /** The address the asker used. */
  here(request: Request): string {
    const { publicUrl, port } = this.#settings;
    if (publicUrl !== undefined && publicUrl !== "") return this.shared();
    return `${this.#scheme()}://${request.headers.host ?? `localhost:${port}`}`;
  }

  /** What the asker gives to others: on the server's own machine, an address that phones reach. */
  handedOn(request: Request): string {
    const here = this.here(request);
    return /^(localhost|127\.|\[::1\])/.test(new URL(here).host) ? this.shared() : here;
  }

  local(): string {
    const { host, port } = this.#settings;
    return `${this.#scheme()}://${this.isOpenToNetwork ? "localhost" : typed(host)}:${port}`;
  }

  #scheme(): string {
    return this.#settings.isSecure ? "https" : "http";
  }
}
