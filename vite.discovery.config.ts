/** Builds the discovery site: the participant's screens and the rules in one page, served by any web host as plain files. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, normalizePath, type Plugin } from "vite";
import { PHASER_ALIAS, PHASER_FEATURES } from "./vite.config.ts";
import { themeInPage } from "./vite.theme.ts";

const here = (path: string) => normalizePath(fileURLToPath(new URL(path, import.meta.url)));

/** What stands in the place of the lists of every activity: those that are played without a room. */
const STAND_INS: Readonly<Record<string, string>> = {
  [here("game/activities/index.ts")]: here("game/activities/alone.ts"),
  [here("client/activities/index.ts")]: here("client/discovery/screens.ts"),
};

/** Sentences that a page without a facilitator reads; the others are not built. */
const BUNDLES =
  "discovery,participant,refusals,briefing,quiz,mandate,board,action-plan,debrief,further,personal";

type Sentences = Readonly<Record<string, unknown>>;

const sentencesIn = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, Sentences>;

/** Where nobody hosts, some sentences of the screens are said otherwise: `client/discovery/instead.<language>.json`. */
function otherwise(id: string, code: string): string | undefined {
  const [, language, bundle] = /\/client\/text\/(\w+)\/([\w-]+)\.json$/.exec(id) ?? [];
  if (language === undefined || bundle === undefined) return undefined;
  const own = sentencesIn(here(`client/discovery/instead.${language === "fr" ? "fr" : "en"}.json`))[bundle];
  if (!own) return undefined;
  const sentences = JSON.parse(code) as Sentences;
  const lost = Object.keys(own).find((key) => !(key in sentences));
  if (lost !== undefined) throw new Error(`${bundle}.json says no "${lost}" any more: see client/discovery`);
  return JSON.stringify({ ...sentences, ...own });
}

const alone: Plugin = {
  name: "discovery-alone",
  enforce: "pre",
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    // What has no stand-in is left to Vite: what is found here has lost what says which modules are CommonJS.
    return found ? STAND_INS[found.id] : undefined;
  },
  transform(code, id) {
    if (id.endsWith("/client/text/texts.ts")) return code.replace(/\/\*\.json"/, `/{${BUNDLES}}.json"`);
    return otherwise(id, code);
  },
};

/** What the front page needs, in one file; the engine, the screens and the draft each come when they are asked for. */
const FIRST =
  /node_modules\/(preact|@preact)|client\/(site|discovery\/(main|discovery|front|real-workshop|content)|text\/texts|ui\/(tokens|base|kit|button|callout|disclosure|header|icon|visually|sobre)|link\/local-store|app\/(loaded|front\/use-hash|participant\/(opening|participant)|shared\/(kept-drafts|language-choice|session-code|sobre-switch|use-last)))|vite\/|rolldown/;

export default defineConfig({
  root: "client/discovery",
  base: "./",
  plugins: [alone, themeInPage({ base: "./", isInline: false })],
  resolve: { alias: [PHASER_ALIAS] },
  define: PHASER_FEATURES,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist-discovery",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", test: FIRST }] } } },
  },
});
