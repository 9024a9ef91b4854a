/** A room on https without a proxy: pages come by it, and the room’s socket works beside them. */
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { hasOpenssl, HOW_TO_GET_OPENSSL } from "../support/front-nginx.ts";
import { SecureServer } from "../support/secure-server.ts";
import { enter } from "./people.ts";

if (!hasOpenssl) console.log(`https skipped: ${HOW_TO_GET_OPENSSL}`);

let server: SecureServer;
let browser: Browser;
beforeAll(async () => {
  if (!hasOpenssl) return;
  server = await SecureServer.start();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
});
afterAll(async () => {
  if (!hasOpenssl) return;
  await browser.close();
  await server.stop();
});

test.skipIf(!hasOpenssl)(
  "a phone enters: every file by https from one address, and a socket that is as safe",
  async () => {
    const viewport = { width: 360, height: 740 };
    const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true });
    const { code } = await server.createSession(context.request, "decouverte-60");
    const page = await context.newPage();
    const wrong: string[] = [];
    const sockets: string[] = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("websocket", (socket) => sockets.push(socket.url()));
    await page.goto(`${server.url}/${code}`);
    await enter(page, "Camille", "Quai|Table|Halle");
    const from = await page.evaluate(() => {
      const entries = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
      return entries.map(({ name }) => new URL(name).origin);
    });
    expect(from.length).toBeGreaterThan(5);
    expect([...new Set(from)]).toEqual([server.url]);
    expect(sockets.map((url) => new URL(url).protocol)).toContain("wss:");
    expect(wrong).toEqual([]);
    await context.close();
  },
);
