/** A web host of plain files, in a sub-folder, that knows nothing of the project; it counts what it sends. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

interface Sent {
  readonly path: string;
  readonly bytes: number;
  /** As a host that compresses would send it. */
  readonly gzip: number;
}

export class StaticSite {
  readonly sent: Sent[] = [];
  readonly missed: string[] = [];
  readonly #server: Server;
  readonly #folder: string;
  readonly #mount: string;

  constructor(folder: string, mount: string) {
    this.#folder = folder;
    this.#mount = mount;
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const file = this.#read(pathname);
      if (!file) {
        this.missed.push(pathname);
        response.writeHead(404).end();
        return;
      }
      this.sent.push({ path: pathname, bytes: file.length, gzip: gzipSync(file, { level: 9 }).length });
      const type = TYPES[extname(pathname) || ".html"] ?? "application/octet-stream";
      response.writeHead(200, { "Content-Type": type }).end(file);
    });
  }

  #read(pathname: string): Buffer | undefined {
    if (!pathname.startsWith(this.#mount)) return undefined;
    const path = normalize(pathname.slice(this.#mount.length)) || ".";
    if (path.startsWith("..")) return undefined;
    try {
      return readFileSync(join(this.#folder, path === "." || path === "/" ? "index.html" : path));
    } catch {
      return undefined;
    }
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://localhost:${port}${this.#mount}`;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Bytes sent so far, each file counted as often as it was asked for. */
  total(field: "bytes" | "gzip"): number {
    return this.sent.reduce((sum, file) => sum + file[field], 0);
  }
}
