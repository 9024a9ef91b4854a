/** Builds the gallery by itself, for the tests that look at it; in development Vite serves it as it is. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { PHASER_ALIAS, PHASER_FEATURES } from "./vite.config.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: "client",
  resolve: { alias: [PHASER_ALIAS] },
  define: PHASER_FEATURES,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: here(".cache/gallery"),
    emptyOutDir: true,
    target: "es2022",
    // Read by nobody: the time to make it smaller would be lost.
    minify: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: here("client/gallery/index.html") },
  },
});
