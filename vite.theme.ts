/** Writes in a built page the small script that puts the theme on before anything is painted. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { MEDIA } from "./client/theme/media.ts";

const SCRIPT = fileURLToPath(new URL("client/theme/before-paint.js", import.meta.url));

/** Without its comments: it is read by nobody once built. */
const source = () =>
  readFileSync(SCRIPT, "utf8")
    .replaceAll(/\/\*.*?\*\/\s*/gs, "")
    .replaceAll(/\n\s*/g, "\n");

interface Writing {
  /** What stands before the address of a file of the build. */
  readonly base: string;
  /** In the page itself, one request the less, where the server’s policy names it by its hash; else a file beside it. */
  readonly isInline: boolean;
}

export const themeInPage = ({ base, isInline }: Writing): Plugin => ({
  name: "theme-in-page",
  apply: "build",
  buildStart() {
    if (!isInline) this.emitFile({ type: "asset", name: "theme.js", source: source() });
  },
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle = {} }) {
      const files = Object.values(bundle).map(({ fileName }) => fileName);
      const sheet = files.find((name) => /\bdark-[\w-]+\.css$/.test(name));
      const script = files.find((name) => /\btheme-[\w-]+\.js$/.test(name));
      if (sheet === undefined || (!isInline && script === undefined))
        throw new Error("The build has no dark sheet, or no script that puts it on.");
      const attrs = {
        ...(script !== undefined && !isInline && { src: base + script }),
        ...{ "data-sheet": base + sheet, "data-dark": MEDIA.dark, "data-device": MEDIA.device },
      };
      const children = isInline ? source() : "";
      // First of all, so that both come beside the sheets of the page and not after them.
      return { html, tags: [{ tag: "script", attrs, children, injectTo: "head-prepend" }] };
    },
  },
});
