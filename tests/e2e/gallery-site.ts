/** The gallery, built by itself and served as `npm run dev` serves it; it is no part of what `npm run build` makes. */
import { execFileSync } from "node:child_process";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import express from "express";
import sirv from "sirv";
import { galleryAddresses } from "../../server/gallery.ts";
import { artFiles } from "../../server/http.ts";

const root = join(import.meta.dirname, "../..");

/** A child of its own: Vite's build() sets NODE_ENV=production in the process that calls it. */
function buildGallery(): void {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const config = ["--config", "vite.gallery.config.ts", "--logLevel", "warn"];
  execFileSync(process.execPath, [vite, "build", ...config], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

export class GallerySite {
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    const { port } = server.address() as AddressInfo;
    this.url = `http://localhost:${port}/galerie`;
    this.#server = server;
  }

  static async open(): Promise<GallerySite> {
    buildGallery();
    const app = express();
    app.use("/art", artFiles(join(root, "assets")));
    app.use(galleryAddresses(root), sirv(join(root, ".cache/gallery"), { dev: true }));
    const server = await new Promise<Server>((resolve) => {
      const listening = app.listen(0, "127.0.0.1", () => resolve(listening));
    });
    return new GallerySite(server);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
