/** Under which addresses people reach this server. */
import { networkInterfaces } from "node:os";
import type { Request } from "express";

export interface AddressSettings {
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string | undefined;
  readonly isSecure: boolean;
}

/** IPv4 addresses of this machine on its networks, private ones first. */
export function lanAddresses(): string[] {
  const found = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
  const isPrivate = (address: string) => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
  return found.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
}

export class Addresses {
  readonly #settings: AddressSettings;

  constructor(settings: AddressSettings) {
    this.#settings = settings;
  }

  /** The path of `PUBLIC_URL`, what the site is mounted under behind a proxy; empty at the root. */
  get mount(): string {
    const { publicUrl } = this.#settings;
    return publicUrl !== undefined && URL.canParse(publicUrl)
      ? new URL(publicUrl).pathname.replace(/\/+$/, "")
      : "";
  }

  get isOpenToNetwork(): boolean {
    return ["0.0.0.0", "::"].includes(this.#settings.host);
  }

  /** What phones type or scan. */
  shared(): string {
    const { publicUrl, host, port } = this.#settings;
    if (publicUrl !== undefined && publicUrl !== "") return publicUrl.replace(/\/+$/, "");
    const name = this.isOpenToNetwork ? (lanAddresses()[0] ?? "localhost") : host;
    return `${this.#scheme()}://${name}:${port}`;
  }

  /** The address the asker used. */
  here(request: Request): string {
    const { publicUrl, port } = this.#settings;
    if (publicUrl !== undefined && publicUrl !== "") return this.shared();
    return `${this.#scheme()}://${request.headers.host ?? `localhost:${port}`}`;
  }

  local(): string {
    const { host, port } = this.#settings;
    return `${this.#scheme()}://${this.isOpenToNetwork ? "localhost" : host}:${port}`;
  }

  #scheme(): string {
    return this.#settings.isSecure ? "https" : "http";
  }
}
