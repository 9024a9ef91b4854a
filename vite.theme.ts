/** Writes in a built page the small script that puts the theme on before anything is painted. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { MEDIA } from "./client/theme/media.ts";

const SCRIPT = fileURLToPath(new URL("client/theme/before-paint.js", import.meta.url));

/** @param base what stands before the address of a file of the build */
export function themeInPage(base: string): Plugin {
  let script = "";
  return {
    name: "theme-in-page",
    apply: "build",
    buildStart() {
      // Read by nobody once built: without its comment.
      const source = readFileSync(SCRIPT, "utf8")
        .replaceAll(/\/\*.*?\*\/\s*/gs, "")
        .replaceAll(/\n\s*/g, "\n");
      script = this.emitFile({ type: "asset", name: "theme.js", source });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const sheet = Object.values(bundle).find(({ fileName }) => /\bdark-[\w-]+\.css$/.test(fileName));
        const written = Object.values(bundle).find(
          ({ fileName }) => /\btheme-[\w-]+\.js$/.test(fileName) && fileName,
        );
        if (!sheet || !written) throw new Error("The build has no dark sheet, or no script that puts it on.");
        const attrs = {
          src: base + written.fileName,
          "data-sheet": base + sheet.fileName,
          "data-dark": MEDIA.dark,
          "data-device": MEDIA.device,
        };
        return { html, tags: [{ tag: "script", attrs, injectTo: "head-prepend" }] };
      },
    },
  };
}
