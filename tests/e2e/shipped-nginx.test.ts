/** Real browsers come by https through the nginx files as shipped, to a real server. */
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { FrontNginx, hasOpenssl, HOW_TO_GET_OPENSSL } from "../support/front-nginx.ts";
import { hasNginx, HOW_TO_GET_NGINX } from "../support/nginx.ts";
import { freePort, TestServer, type CreatedSession } from "../support/server.ts";
import { answerAlone, enter } from "./people.ts";

if (!hasNginx) console.warn(HOW_TO_GET_NGINX);
if (!hasOpenssl) console.warn(HOW_TO_GET_OPENSSL);

describe.skipIf(!hasNginx || !hasOpenssl)("behind nginx as it is shipped", () => {
  let browser: Browser;
  let server: TestServer;
  let front: FrontNginx;
  let session: CreatedSession;
  const pages: Page[] = [];
  const faults: string[] = [];

  async function open(url: string): Promise<Page> {
    // The certificate of the test is signed by nobody.
    const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(url);
    pages.push(page);
    return page;
  }

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
    const port = await freePort();
    server = await TestServer.start({
      PUBLIC_URL: `https://localhost:${port}`,
      TRUST_PROXY: "1",
      CREATION_KEY: "the-key",
    });
    front = await FrontNginx.start([server.port], port);
    session = await server.createSession({ scenario: "decouverte-60", tables: 3 });
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await front.stop();
    await server.stop();
    await browser.close();
  });

  test("a console and a phone play a question by lasting connections, and nothing fails", async () => {
    const host = await open(session.consoleUrl);
    const phone = await open(session.joinUrl);
    await enter(phone, "Ana", "Les Écluses");
    await host.getByRole("button", { name: /^Commencer/ }).click();
    await phone.getByRole("button", { name: "Je suis prêt·e" }).click();
    await host.getByRole("button", { name: /^Ouvrir :/ }).click();
    await answerAlone(phone);
    await host.getByRole("button", { name: /^Révéler la réponse/ }).click();
    await phone
      .getByText(/À retenir|Ce que l’on sait/)
      .first()
      .waitFor();
    for (const page of pages)
      expect(await page.evaluate(() => sessionStorage.getItem("trois-tiers:way"))).toBeNull();
    expect(faults).toEqual([]);
  });

  test("the facilitator’s cookie travels by https alone", async () => {
    const [host] = pages;
    const cookies = (await host?.context().cookies()) ?? [];
    expect(cookies.map(({ secure }) => secure)).toEqual([true]);
  });

  test("nobody who comes through nginx makes a session without the key", async () => {
    const { status } = await front.ask(
      "/api/sessions",
      { method: "POST", headers: { "content-type": "application/json" } },
      Buffer.from(JSON.stringify({ scenario: "decouverte-60" })),
    );
    expect(status).toBe(401);
  });

  test("pages come as small as without nginx", async () => {
    const { headers } = await front.ask("/", { headers: { "accept-encoding": "br, gzip" } });
    expect(headers["content-encoding"]).toBe("br");
  });
});
