/** Networks as rooms have them: proxies that refuse, cut or swallow lasting connections, and nginx under a path. */
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { HostileProxy, type Manner } from "../support/hostile-proxy.ts";
import { hasNginx, HOW_TO_GET_NGINX, Nginx } from "../support/nginx.ts";
import { timeToJoinForm } from "../support/slow-network.ts";
import { freePort, TestServer, type CreatedSession } from "../support/server.ts";
import { answerAlone, enter } from "./people.ts";
import { brokenRules } from "./rules.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const SHOTS = process.env.SHOTS;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
});
afterAll(() => browser.close());

async function open(url: string, viewport = PHONE): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(url);
  return page;
}

/** A picture when SHOTS names a folder, once the page passes the accessibility rules. */
async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  const broken = await brokenRules(page);
  expect(broken.map(({ id, targets }) => `${name}: ${id} ${String(targets[0])}`)).toEqual([]);
}

const next = (host: Page, name: RegExp) => host.getByRole("button", { name }).click();

/** From the welcome to the first answer, as far as these people see it. */
async function playQuestion(host: Page, people: readonly Page[]): Promise<void> {
  await next(host, /^Commencer/);
  for (const page of people) await page.getByRole("button", { name: "Je suis prêt·e" }).click();
  await next(host, /^Ouvrir :/);
  for (const page of people) await answerAlone(page);
  await next(host, /^Révéler la réponse/);
  for (const page of people)
    await page
      .getByText(/À retenir|Ce que l’on sait/)
      .first()
      .waitFor();
}

test("on a slow network a phone comes in, and answers", async () => {
  const server = await TestServer.start();
  const { code, facilitatorKey } = await server.createSession({ scenario: "decouverte-60", tables: 3 });
  const host = await open(`${server.url}/console/${code}#${facilitatorKey}`, LAPTOP);
  const phone = await open("about:blank");
  const ms = await timeToJoinForm(phone, `${server.url}/${code}`);
  console.log(`512 kbit/s, 300 ms: the join form takes a pseudonym after ${Math.round(ms)} ms`);
  await enter(phone, "Ana", "Les Écluses");
  await playQuestion(host, [phone]);
  // Slow is not blocked: nothing was mistaken for a network that refuses.
  expect(await phone.evaluate(() => sessionStorage.getItem("trois-tiers:way"))).toBeNull();
  for (const page of [host, phone]) await page.context().close();
  await server.stop();
});

describe("behind proxies that let no lasting connection through", () => {
  const MANNERS: readonly (readonly [Manner, string])[] = [
    [400, "Les Écluses"],
    [403, "La Halle"],
    [502, "Le Lavoir"],
    ["cut", "Les Écluses"],
    ["swallow", "La Halle"],
  ];
  let server: TestServer;
  let session: CreatedSession;
  let host: Page;
  const proxies: HostileProxy[] = [];
  const people: Page[] = [];

  beforeAll(async () => {
    server = await TestServer.start();
    session = await server.createSession({ scenario: "decouverte-60", tables: 3 });
    const { code, facilitatorKey } = session;
    host = await open(`${server.url}/console/${code}#${facilitatorKey}`, LAPTOP);
    await host.getByRole("button", { name: /^Commencer/ }).waitFor();
  });
  afterAll(async () => {
    for (const page of [...people, host]) await page.context().close();
    for (const proxy of proxies) await proxy.stop();
    await server.stop();
  });

  test.each(MANNERS)("a participant comes in where an upgrade meets: %s", async (manner, table) => {
    const proxy = await HostileProxy.start(server.port, manner);
    proxies.push(proxy);
    const page = await open(`${proxy.url}/${session.code}`);
    people.push(page);
    await enter(page, `Derrière ${manner}`, table);
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem("trois-tiers:way"))).toBe("tunnel");
    // Tried twice, then not again.
    expect(proxy.upgrades).toBe(2);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByText("Liaison par petites requêtes").waitFor();
    await shoot(page, `tunnel-${manner}`);
    await page.getByRole("button", { name: "Fermer" }).click();
  });

  test("they all play a question, and see what the console opens, as does an écran behind such a proxy", async () => {
    const [proxy] = proxies;
    const screen = await open(
      `${proxy?.url ?? ""}${new URL(session.screenUrl).pathname}${new URL(session.screenUrl).hash}`,
      LAPTOP,
    );
    await screen.getByText("5 personnes").first().waitFor();
    await screen.getByText("Relié par petites requêtes", { exact: true }).waitFor();
    await playQuestion(host, people);
    await screen
      .getByText(/À retenir|Ce que l’on sait/)
      .first()
      .waitFor();
    people.push(screen);
  });

  test("a console behind such a proxy says so in words", async () => {
    const { pathname, hash } = new URL(session.consoleUrl);
    const other = await open(`${proxies[1]?.url ?? ""}${pathname}${hash}`, LAPTOP);
    await other.getByText("Liaison par petites requêtes").waitFor();
    await other.context().close();
  });

  test("after a reload the tunnel is taken at once, to the same seat", async () => {
    const [page] = people;
    await page?.reload();
    await page
      ?.getByText(/À retenir|Ce que l’on sait/)
      .first()
      .waitFor();
    // Two of the participant, two of the écran.
    expect(proxies[0]?.upgrades).toBe(4);
  });

  test("the server killed and started again, people behind proxies are back by themselves", async () => {
    await server.kill();
    await server.startAgain();
    await host.getByRole("button", { name: /^Question suivante/ }).waitFor();
    await next(host, /^Question suivante/);
    for (const page of people)
      await page
        .getByText(/Question 2 sur 6|2 \/ 6/)
        .first()
        .waitFor();
  });
});

if (!hasNginx) console.warn(HOW_TO_GET_NGINX);
describe.skipIf(!hasNginx)("behind nginx, under a path", () => {
  const PATH = "/ateliers/trois-tiers";
  let server: TestServer;
  let nginx: Nginx;
  let nginxPort: number;
  let session: CreatedSession;
  const pages: Page[] = [];
  /** Requests that left the path, or failed. */
  const faults: string[] = [];

  async function watched(url: string, viewport = LAPTOP): Promise<Page> {
    const page = await open("about:blank", viewport);
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (response.status() >= 400 || !pathname.startsWith(`${PATH}/`))
        faults.push(`${response.status()} ${response.url()}`);
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(url);
    pages.push(page);
    return page;
  }

  beforeAll(async () => {
    nginxPort = await freePort();
    const url = `http://localhost:${nginxPort}${PATH}`;
    server = await TestServer.start({ PUBLIC_URL: url, TRUST_PROXY: "1", CREATION_KEY: "the-key" });
    nginx = await Nginx.start({ port: nginxPort, to: server.port, path: PATH, isPathTaken: true });
    session = await server.createSession({ scenario: "decouverte-60", tables: 3 });
  });
  afterAll(async () => {
    for (const page of pages) await page.context().close();
    await nginx.stop();
    await server.stop();
  });

  test("a phone that opens the trial turns the console’s check green; until then it says what to do instead", async () => {
    const host = await watched(session.consoleUrl);
    const check = host.getByRole("region", { name: "Un téléphone atteint-il l’atelier ?" });
    await check.getByText("pas encore essayé").click();
    await check.getByText("Aucun téléphone n’est arrivé").waitFor();
    await check.getByRole("button", { name: "J’ai essayé avec un téléphone" }).click();
    await check.getByText("ce Wi-Fi sépare sans doute les appareils").waitFor();
    await shoot(host, "check-isolated");
    const phone = await watched(`http://localhost:${nginxPort}${PATH}/essai`, PHONE);
    await phone.getByText("Ce téléphone atteint l’atelier").waitFor();
    await phone.getByText(/liaison directe/).waitFor();
    await check.getByText("1 appareil atteint l’atelier").waitFor();
    await shoot(host, "check-good");
    await shoot(phone, "trial-good");
    const [room] = await Promise.all([
      host.context().waitForEvent("page"),
      check.getByRole("link", { name: "Réseau de la salle" }).click(),
    ]);
    await room.getByText(`localhost:${nginxPort}${PATH}`).waitFor();
    await shoot(room, "reseau");
    await room.close();
  });

  test("console, écran and participant play a question by the links that the server gave", async () => {
    const host = await watched(session.consoleUrl);
    const screen = await watched(session.screenUrl);
    const phone = await watched(session.joinUrl, PHONE);
    await enter(phone, "Ana", "Les Écluses");
    await playQuestion(host, [phone]);
    await screen
      .getByText(/À retenir|Ce que l’on sait/)
      .first()
      .waitFor();
    // WebSocket goes through: nobody had to take the tunnel.
    for (const page of pages)
      expect(await page.evaluate(() => sessionStorage.getItem("trois-tiers:way"))).toBeNull();
    const cookies = await host.context().cookies();
    expect(cookies.map(({ path }) => path)).toEqual([`${PATH}/`]);
  });

  test("the code typed on the front page leads to the session, and the printable roadmap has its styles", async () => {
    const front = await watched(`http://localhost:${nginxPort}${PATH}/`);
    await front.getByLabel(/code/i).first().fill(session.code);
    await front.keyboard.press("Enter");
    await front.getByLabel("Votre pseudonyme").waitFor();
    await expect.poll(() => new URL(front.url()).pathname).toBe(`${PATH}/${session.code}`);
    const [host] = pages;
    const draft = await host?.context().newPage();
    const styled = draft?.waitForResponse((response) => response.url().endsWith(`${PATH}/print.css`));
    await draft?.goto(
      `http://localhost:${nginxPort}${PATH}/api/sessions/${session.code}/roadmap?format=html`,
    );
    expect((await styled)?.status()).toBe(200);
  });

  test("a proxy that refuses lasting connections, in front of nginx: the tunnel stays within the path", async () => {
    const proxy = await HostileProxy.start(nginxPort, 403);
    const phone = await open(`${proxy.url}${PATH}/${session.code}`);
    await phone.getByLabel("Votre pseudonyme").fill("Bea");
    await phone.getByRole("button", { name: "Entrer", exact: true }).click();
    await phone.getByRole("button", { name: "Menu" }).click();
    await phone.getByText("Liaison par petites requêtes").waitFor();
    await phone.context().close();
    await proxy.stop();
  });

  test("nothing was asked outside the path, nothing failed", () => {
    expect(faults).toEqual([]);
  });

  test("a proxy that leaves the path on, and this machine without any proxy, find the same pages", async () => {
    const port = await freePort();
    const other = await Nginx.start({ port, to: server.port, path: PATH, isPathTaken: false });
    try {
      const phone = await open(`http://localhost:${port}${PATH}/${session.code}`);
      await phone.getByLabel("Votre pseudonyme").waitFor();
      await phone.context().close();
    } finally {
      await other.stop();
    }
    const direct = await open(`${server.url}/${session.code}`);
    await direct.getByLabel("Votre pseudonyme").waitFor();
    await direct.context().close();
  });
});
